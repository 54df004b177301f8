extension TemplateLibrary {
  /// The files of a template and of all that it includes, its own first; none where there is no such template.
  public func files(of name: String) -> [String] {
    guard let first = indexes[name] else { return [] }
    var found = [first]
    var next = 0
    while next < found.count {
      for target in templates[found[next]].inclusions.compactMap(\.target) where !found.contains(target) {
        found.append(target)
      }
      next += 1
    }
    return found.map { templates[$0].file.path }
  }
}
