/// The mark of a line's points: each series has a shape of its own.
struct Marker {
  let series: Int

  func draw(x: Length, y: Double, on canvas: inout Canvas) {
    let name = "chart-marker line-\(series % 5 + 1)"
    switch series % 4 {
    case 0:
      canvas.add(
        "<circle class=\"\(name)\" cx=\"\(x.written)\" cy=\"\(Length.em(y).written)\" r=\"0.29em\"/>"
      )
    case 1:
      canvas.moved(x: x, y: y) {
        $0.rect(class: name, x: .em(-0.27), y: -0.27, width: .em(0.54), height: 0.54)
      }
    case 2:
      canvas.moved(x: x, y: y) {
        $0.add("<g transform=\"rotate(45)\">")
        $0.rect(class: name, x: .em(-0.25), y: -0.25, width: .em(0.5), height: 0.5)
        $0.add("</g>")
      }
    default:
      canvas.add(
        "<circle class=\"\(name) is-hollow\" cx=\"\(x.written)\" cy=\"\(Length.em(y).written)\" r=\"0.29em\"/>"
      )
    }
  }
}
