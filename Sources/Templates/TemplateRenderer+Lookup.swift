import Diagnostics

extension TemplateRenderer {
  /// The value of a name: its first part is looked for from the innermost value outwards, the rest strictly
  /// inside what was found. An unknown name is reported and has no value.
  mutating func value(_ path: Int, of template: Int) -> TemplateValue? {
    let path = templates[template].paths[path]
    guard let value = lookUp(path) else {
      reportUnknown(path, of: template)
      return nil
    }
    return path.rest.isEmpty ? value : self.value(path, of: template, inside: value)
  }

  private mutating func value(_ path: NamePath, of template: Int, inside value: TemplateValue)
    -> TemplateValue?
  {
    var value = value
    for (index, part) in path.rest.enumerated() {
      switch value {
      case .absent:
        return .absent
      case .object(let fields):
        guard let field = fields[part] else { fallthrough }
        value = field
      default:
        reportUnknown(part: index + 1, of: path, in: value, of: template)
        return nil
      }
    }
    return value
  }

  private mutating func lookUp(_ path: NamePath) -> TemplateValue? {
    if path.isCurrent {
      outermostFound = 0
      return current
    }
    var index = scopes.count
    while index > 0 {
      index -= 1
      guard let value = scopes[index][path.first] else { continue }
      if index > 0 { outermostFound = min(outermostFound, index) }
      return value
    }
    return nil
  }

  private mutating func reportUnknown(_ path: NamePath, of template: Int) {
    // A name that is no name has been reported by the parser.
    guard !path.first.text.isEmpty, isNew(path.range, template) else { return }
    var names: Set<String> = []
    for scope in scopes { names.formUnion(scope.keys) }
    let name = TagName(text: path.first.text, range: path.range(ofPart: 0))
    let nearMiss = NearMiss.of(name.text, among: names)
    diagnostics.append(templates[template].file.problem(.unknownVariable, name, replacement: nearMiss))
  }

  private mutating func reportUnknown(part: Int, of path: NamePath, in value: TemplateValue, of template: Int)
  {
    guard isNew(path.range, template) else { return }
    var nearMiss: String?
    let parts = path.parts
    if case .object(let fields) = value { nearMiss = NearMiss.of(parts[part], among: fields.keys) }
    let name = TagName(text: parts[part], range: path.range(ofPart: part))
    let object = ["object": parts[..<part].joined(separator: ".")]
    diagnostics.append(templates[template].file.problem(.unknownField, name, object, replacement: nearMiss))
  }

  /// Whether nothing has been reported at this place of the template yet; from now on something has.
  mutating func isNew(_ range: Range<Int>, _ template: Int) -> Bool {
    reported.insert(Place(template: template, offset: range.lowerBound)).inserted
  }
}
