import Diagnostics

/// An image whose description is being visited.
struct OpenImage {
  let altStart: Int
  let plainStart: Int
}

extension DocumentBuilder {
  mutating func openImage() {
    if cursor.seek("![") { cursor.position += 2 }
    openImages.append(OpenImage(altStart: cursor.position, plainStart: startReadingPlain()))
  }

  mutating func closeImage(_ node: Node) {
    guard let open = openImages.popLast() else { return }
    let alt = plainText(from: open.plainStart)
    stopReadingPlain()
    let closing = cursor.closeLink(textStart: open.altStart, destination: node.destination)
    // An image in the description of another is a part of that text.
    guard openImages.isEmpty else { return }
    let image = Image(
      destination: PlainText.string(node.destination),
      title: PlainText.string(node.title),
      alt: alt,
      range: destinationRange(closing.target, of: node, near: closing.text),
      altRange: closing.text
    )
    checkDescription(of: image)
    if Self.isUnsafe(node.destination) {
      problems.add(.unsafeLink, at: image.range, ["destination": image.destination])
    } else if image.isDrawn, !isFigureParagraph {
      problems.add(.figureInText, at: image.range, ["destination": image.destination])
    } else {
      writer.add(isFigureParagraph ? .figure(document.images.count) : .image(document.images.count))
      document.images.append(image)
      return
    }
    if isFigureParagraph { writeBlock("<p>") }
    writer.writeEscaped(alt)
    if isFigureParagraph { writer.write("</p>\n") }
  }

  private mutating func checkDescription(of image: Image) {
    // A table without a caption keeps its own title; what a chart needs is known where it is drawn.
    if image.isDrawn { return }
    if image.alt.isEmpty {
      problems.add(.missingDescription, at: image.range, ["destination": image.destination])
    } else if Vagueness.isPoorDescription(image.alt, of: image.destination) {
      problems.add(.poorDescription, at: image.altRange, ["text": image.alt])
    }
  }
}
