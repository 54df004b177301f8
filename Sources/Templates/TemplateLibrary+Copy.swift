extension TemplateLibrary {
  /// The same templates in memory of their own.
  ///
  /// Threads that render from one library count references to the same memory, which nearly halves their
  /// speed. Give each its own copy.
  public func independentCopy() -> TemplateLibrary {
    TemplateLibrary(templates: templates.map(\.independentCopy), indexes: indexes)
  }
}

// `map` makes a new array where `Array(…)` would share the old one.
extension Template {
  fileprivate var independentCopy: Template {
    var copy = Template(name: name, file: file)
    copy.text = text.map { $0 }
    copy.operations = operations.map { $0 }
    copy.paths = paths.map {
      NamePath(first: $0.first.text.copied, rest: $0.rest.map(\.text.copied), range: $0.range)
    }
    copy.inclusions = inclusions.map { inclusion in
      Inclusion(
        name: inclusion.name.copied,
        isParent: inclusion.isParent,
        indentation: inclusion.indentation.map { $0 },
        overrides: inclusion.overrides.map { Override(block: $0.block.copied, body: $0.body) },
        target: inclusion.target
      )
    }
    copy.blocks = blocks.map { Block(name: $0.name.copied, indentation: $0.indentation.map { $0 }) }
    return copy
  }
}

extension TagName {
  fileprivate var copied: TagName { TagName(text: text.copied, range: range) }
}

extension String {
  fileprivate var copied: String { String(decoding: Array(utf8), as: UTF8.self) }
}
