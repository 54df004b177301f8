/// Small words that tell Italian from English. What both have (`a`, `in`, `per`, `come`) tells nothing.
enum StopWords {
  enum Language: UInt8 {
    case italian, english

    init?(code: String) {
      switch code.prefix(while: { $0 != "-" && $0 != "_" }) {
      case "it": self = .italian
      case "en": self = .english
      default: return nil
      }
    }
  }

  static let italian =
    """
    il la le lo gli un una del della dei delle degli dello di che è e ed al alla agli alle allo dal dalla dai dalle \
    nel nella nei nelle negli nello sul sulla sui sulle con non si sono anche più ma se ci chi cui questo questa \
    questi queste quello quella quando dove ogni tra fra loro nostro nostra nostri nostre suo sua suoi sue l d \
    dell nell dall sull un perché così già può hanno ha abbiamo essere stato stata stati state era erano viene \
    sia tutti tutte tutto tutta molto poi dopo senza quanto quali quale alcuni
    """

  static let english =
    """
    the of and to is was were that with for by on from which this these those it its they their them we our us \
    you your who whom what when where not be been being has have had will would can could should an as at than \
    but or if so there here his her he she every each into about after before while between through does did \
    do doesn isn how why any some more most
    """
}
