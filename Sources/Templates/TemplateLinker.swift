import Diagnostics

/// Joins the templates of a library: finds what each partial and parent tag means, and checks that each block
/// that is filled in exists.
struct TemplateLinker {
  let indexes: [String: Int]

  func link(_ templates: inout [Template], diagnostics: inout [Diagnostic]) {
    for template in templates.indices {
      for inclusion in templates[template].inclusions.indices {
        let name = templates[template].inclusions[inclusion].name
        if let target = indexes[name.text] {
          templates[template].inclusions[inclusion].target = target
        } else if !name.text.isEmpty {  // A name that is none has been reported by the parser.
          let rule = templates[template].inclusions[inclusion].isParent ? Rule.unknownParent : .unknownPartial
          let nearMiss = NearMiss.of(name.text, among: indexes.keys)
          diagnostics.append(templates[template].file.problem(rule, name, replacement: nearMiss))
        }
      }
    }
    for template in templates {
      for inclusion in template.inclusions where !inclusion.overrides.isEmpty {
        check(inclusion, of: template, in: templates, diagnostics: &diagnostics)
      }
    }
  }

  private func check(
    _ inclusion: Inclusion,
    of template: Template,
    in templates: [Template],
    diagnostics: inout [Diagnostic]
  ) {
    guard let target = inclusion.target, let known = blocks(reachableFrom: target, in: templates) else {
      return
    }
    for override in inclusion.overrides where !known.contains(override.block.text) {
      let unknown = template.file.problem(
        .unknownBlock,
        override.block,
        ["parent": inclusion.name.text],
        replacement: NearMiss.of(override.block.text, among: known)
      )
      diagnostics.append(unknown)
    }
  }

  /// The blocks of a template and of all it includes; `nil` when one of these does not exist, since the block
  /// might have been there.
  private func blocks(reachableFrom start: Int, in templates: [Template]) -> Set<String>? {
    var blocks: Set<String> = []
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let index = waiting.popLast() {
      blocks.formUnion(templates[index].blocks.map(\.name.text))
      for inclusion in templates[index].inclusions {
        guard let target = inclusion.target else { return nil }
        if seen.insert(target).inserted { waiting.append(target) }
      }
    }
    return blocks
  }
}

extension SourceFile {
  /// A problem with a name in a tag: the name is what is marked, and the argument `name`.
  func problem(
    _ rule: Rule,
    _ name: TagName,
    _ arguments: [String: String] = [:],
    replacement: String? = nil
  ) -> Diagnostic {
    let arguments = arguments.merging(["name": name.text]) { given, _ in given }
    return diagnostic(rule, at: name.range, arguments, replacement: replacement)
  }
}
