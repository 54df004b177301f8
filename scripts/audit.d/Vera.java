import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates files with veraPDF: java -cp JARS Vera.java FLAVOURS FILE…, FLAVOURS as in “3a,ua1”.
 * A line for each broken rule: file, flavour, clause, test, number of places, an example; separated by tabs.
 * After them a line for each file and flavour, of these two alone: it was read to the end.
 * Exit status: 0 all conform, 1 something is broken, 2 a file could not be read.
 */
public final class Vera {
  private static final int EXAMPLES = 1; // messages kept for each rule

  public static void main(String[] arguments) {
    List<PDFAFlavour> flavours = new ArrayList<>();
    for (String name : arguments[0].split(",")) flavours.add(PDFAFlavour.byFlavourId(name));
    VeraGreenfieldFoundryProvider.initialise();
    int status = 0;
    for (int i = 1; i < arguments.length; i++) status = Math.max(status, validate(arguments[i], flavours));
    System.exit(status);
  }

  private static int validate(String file, List<PDFAFlavour> flavours) {
    int status = 0;
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavours.get(0));
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavours, EXAMPLES, false, true, false)) {
      for (ValidationResult result : validator.validateAll(parser)) {
        report(file, result);
        if (!result.isCompliant()) status = 1;
      }
    } catch (Exception problem) {
      System.out.println(String.join("\t", file, "", "", "", "1", String.valueOf(problem)));
      status = 2;
    }
    return status;
  }

  private static void report(String file, ValidationResult result) {
    Map<RuleId, String> examples = new HashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      String place = assertion.getLocation() == null ? "" : " (" + assertion.getLocation().getContext() + ")";
      examples.putIfAbsent(assertion.getRuleId(), message(assertion) + place);
    }
    for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
      RuleId rule = failed.getKey();
      System.out.println(
          String.join("\t", file, result.getPDFAFlavour().getId(), rule.getClause(),
              String.valueOf(rule.getTestNumber()), String.valueOf(failed.getValue()),
              String.valueOf(examples.get(rule)).replaceAll("\\s+", " ")));
    }
    System.out.println(String.join("\t", file, result.getPDFAFlavour().getId()));
  }

  private static String message(TestAssertion assertion) {
    String specific = assertion.getErrorMessage();
    return specific == null || specific.isEmpty() ? assertion.getMessage() : specific;
  }
}
