/// What a template can print, test or step into.
///
/// Every name that a template may use has to be in the values it is given: a name that is not there is an
/// error. What is optional and missing is declared with ``absent``.
public enum TemplateValue: Sendable, Hashable {
  /// Plain text: `{{x}}` escapes it, `{{{x}}}` and `{{&x}}` print it as it is. As a section it is false when
  /// empty; otherwise the section is rendered once with the text as `{{.}}`.
  case text(String)
  /// HTML that is already safe, in UTF-8: `{{{x}}}` prints it as it is, `{{x}}` escapes it as any text.
  /// As a section it behaves like ``text(_:)``.
  case markup([UInt8])
  /// A condition. A section does not step into it: `{{.}}` stays what it was. Printed: `true` or `false`.
  case flag(Bool)
  /// A section is rendered once for each item, with the item as `{{.}}`; not at all when there are none.
  case list([TemplateValue])
  /// Values by name. A section steps into it; an object counts as true even when it is empty.
  case object(TemplateFields)
  /// Declared, but there is none: false as a section, prints nothing. What lies inside it is absent too, so
  /// that `{{address.street}}` prints nothing when `address` is absent.
  case absent
}

extension TemplateValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension TemplateValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
  /// Where a name stands twice, the later value holds.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .object(TemplateFields(elements))
  }
}
