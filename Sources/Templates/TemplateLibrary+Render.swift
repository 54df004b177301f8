import Diagnostics

extension TemplateLibrary {
  /// Appends what the template prints for a value to `output`.
  ///
  /// Names that are not in the value are reported, each place once, and rendering goes on without them.
  /// An unknown template prints nothing and is reported.
  public func render(
    _ name: String,
    _ value: TemplateValue,
    into output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    render(name, context: [value], into: &output, diagnostics: &diagnostics)
  }

  /// Appends what the template prints for a stack of values to `output`. The last value is the innermost: its
  /// names hide those of the ones before it, so that values shared by all pages need not be merged into each.
  ///
  /// - Parameter shared: what partials have printed for the context's first value; what they print now is added.
  public func render(
    _ name: String,
    context: [TemplateValue],
    shared: SharedPartials? = nil,
    into output: inout [UInt8],
    diagnostics: inout [Diagnostic]
  ) {
    guard let index = indexes[name] else {
      let nearMiss = NearMiss.of(name, among: indexes.keys)
      let unknown = Diagnostic(
        .unknownTemplate,
        path: "\(name).mustache",
        ["name": name],
        replacement: nearMiss
      )
      diagnostics.append(unknown)
      return
    }
    var renderer = TemplateRenderer(templates: templates, stack: context, shared: shared)
    // Moved in and out, never copied: the buffer keeps its one owner and its capacity.
    swap(&renderer.output, &output)
    renderer.render(index)
    swap(&renderer.output, &output)
    diagnostics += renderer.diagnostics
  }
}
