import Diagnostics

extension TemplateParser {
  mutating func openSection(_ tag: Tag) {
    takeLine(of: tag)
    // A section whose name is wrong is still opened, so that its end does not look like a second mistake.
    let path = path(in: tag) ?? NamePath(first: "", rest: [], range: tag.content)
    reportIfOutsideBlocks(tag)
    let index = template.paths.count
    template.paths.append(path)
    let inverted = tag.sigil == .inverted
    open(
      inverted ? .inverted : .section,
      openName(tag),
      as: inverted ? .inverted(path: index, end: 0) : .section(path: index, end: 0)
    )
  }

  mutating func includePartial(_ tag: Tag) {
    let line = takeLine(of: tag)
    guard let name = name(in: tag) else { return }
    reportIfOutsideBlocks(tag)
    let inclusion = Inclusion(name: name, isParent: false, indentation: line?.indentation ?? [])
    let operation = Operation.include(
      inclusion: template.inclusions.count,
      end: template.operations.count + 1
    )
    template.inclusions.append(inclusion)
    template.operations.append(operation)
  }

  mutating func open(_ kind: OpenSection.Kind, _ name: TagName, as operation: Operation) {
    nesting.append(OpenSection(kind: kind, name: name, operation: template.operations.count, dedent: dedent))
    template.operations.append(operation)
    barrier = template.operations.count
  }

  mutating func close(_ tag: Tag) {
    let text = openName(tag).text
    guard let match = nesting.lastIndex(where: { $0.name.text == text }) ?? mistaken(tag, text) else {
      takeLine(of: tag)
      return
    }
    takeEnd(tag, of: nesting[match])
    while nesting.count > match + 1, let unclosed = nesting.last { finishUnclosed(unclosed) }
    if let section = nesting.last { finish(section) }
  }

  /// Reports a closing tag that closes nothing, and says which open section was most likely meant.
  private mutating func mistaken(_ tag: Tag, _ text: String) -> Int? {
    guard let innermost = nesting.last else {
      let rule = tag.content.isEmpty ? Rule.emptyTag : .strayClosingTag
      let range = tag.content.isEmpty ? tag.range : tag.content
      diagnostics.append(file.diagnostic(rule, at: range, ["name": text]))
      return nil
    }
    guard !tag.content.isEmpty else {
      diagnostics.append(file.diagnostic(.emptyTag, at: tag.range))
      return nesting.count - 1
    }
    let meant = NearMiss.of(text, among: nesting.map(\.name.text)) ?? innermost.name.text
    let name = TagName(text: text, range: tag.content)
    diagnostics.append(file.problem(.wrongClosingTag, name, ["expected": meant], replacement: meant))
    return nesting.lastIndex { $0.name.text == meant }
  }

  private mutating func takeEnd(_ tag: Tag, of section: OpenSection) {
    switch section.kind {
    case .section, .inverted, .block: takeLine(of: tag)
    case .override, .namelessOverride: takeEndOfOverride(tag)
    case .parent: takeEndOfParent(tag, section)
    }
  }

  mutating func finishUnclosed(_ section: OpenSection) {
    // An empty name has been reported already.
    if !section.name.text.isEmpty { diagnostics.append(file.problem(.unclosedSection, section.name)) }
    finish(section)
  }

  /// Completes the innermost section's operation with its end.
  mutating func finish(_ section: OpenSection) {
    nesting.removeLast()
    dedent = section.dedent
    startsOverride = false
    let end = template.operations.count
    barrier = end
    if section.kind == .override { finishOverride(section, end: end) }
    guard section.kind != .override, section.kind != .namelessOverride else { return }
    switch template.operations[section.operation] {
    case .section(let path, _): template.operations[section.operation] = .section(path: path, end: end)
    case .inverted(let path, _): template.operations[section.operation] = .inverted(path: path, end: end)
    case .include(let inclusion, _):
      template.operations[section.operation] = .include(inclusion: inclusion, end: end)
    case .block(let block, _): template.operations[section.operation] = .block(block: block, end: end)
    case .text, .variable, .raw: break
    }
  }

  /// What a tag contains, be it a name or not: an end must match it.
  func openName(_ tag: Tag) -> TagName {
    TagName(text: String(decoding: bytes[tag.content], as: UTF8.self), range: tag.content)
  }
}
