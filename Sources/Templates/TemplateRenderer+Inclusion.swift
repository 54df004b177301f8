import Diagnostics

extension TemplateRenderer {
  /// Prints what a partial or parent tag stands for. An unknown one was reported when the library was made.
  mutating func include(_ index: Int, of template: Int, in frame: Int?) {
    let inclusion = templates[template].inclusions[index]
    guard let target = inclusion.target, mayGoDeeper(to: inclusion.name, of: template) else { return }
    var inner = frame
    if !inclusion.overrides.isEmpty {
      inner = frames.count
      frames.append(Frame(template: template, inclusion: index, outer: frame))
    }
    indented(by: inclusion.indentation) {
      if inclusion.isParent {
        $0.run(target, 0..<$0.templates[target].operations.count, in: inner)
      } else {
        $0.runShared(target, in: inner)
      }
    }
    if !inclusion.overrides.isEmpty { frames.removeLast() }
  }

  /// Prints what a template that inherits from this one puts into a block; false when none does.
  mutating func fill(_ index: Int, of template: Int, in frame: Int?) -> Bool {
    let block = templates[template].blocks[index]
    // What a block prints depends on the template that was asked for.
    outermostFound = 0
    guard let (override, from) = override(of: block.name.text, in: frame) else { return false }
    guard mayGoDeeper(to: block.name, of: template) else { return true }
    indented(by: block.indentation) {
      $0.run(from.template, override.body, in: from.outer)
    }
    return true
  }

  /// What the outermost parent tag that names the block puts there: the template asked for has the last word.
  private func override(of block: String, in frame: Int?) -> (Override, Frame)? {
    var outermost: (Override, Frame)?
    var next = frame
    while let index = next {
      let frame = frames[index]
      let overrides = templates[frame.template].inclusions[frame.inclusion].overrides
      if let override = overrides.first(where: { $0.block.text == block }) { outermost = (override, frame) }
      next = frame.outer
    }
    return outermost
  }

  private mutating func indented(by blanks: [UInt8], _ body: (inout Self) -> Void) {
    let outer = indentation.count
    indentation += blanks
    depth += 1
    body(&self)
    depth -= 1
    indentation.removeLast(indentation.count - outer)
  }

  /// A tag that has once been found to be endless is not followed again in this rendering: lists on the way
  /// down would otherwise multiply the work beyond any limit.
  private mutating func mayGoDeeper(to name: TagName, of template: Int) -> Bool {
    if !reported.isEmpty, reported.contains(Place(template: template, offset: name.range.lowerBound)) {
      return false
    }
    guard depth >= Self.depthLimit else { return true }
    if isNew(name.range, template) {
      diagnostics.append(templates[template].file.problem(.endlessInclusion, name))
    }
    return false
  }
}
