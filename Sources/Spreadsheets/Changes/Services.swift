/// The services of a member, of which a table may have one language or several.
enum Services {
  typealias Texts = [(code: String, text: String)]

  /// The services with what a table says of them; `nil` when its languages don't have the same number.
  ///
  /// What another language says of a service stays with it as long as it can be told which one it is: by the same words,
  /// or by its place where there are as many as before.
  static func merged(_ present: [Texts], with lists: [(code: String, texts: [String])]) -> [Texts]? {
    guard let count = lists.first?.texts.count, lists.allSatisfy({ $0.texts.count == count }) else {
      return nil
    }
    return (0..<count).map { index in
      let same = present.first { service in
        lists.contains { list in
          service.contains { $0.code == list.code && $0.text == list.texts[index] }
        }
      }
      var service = same ?? (present.count == count ? present[index] : [])
      for (code, texts) in lists {
        if let place = service.firstIndex(where: { $0.code == code }) {
          service[place].text = texts[index]
        } else {
          service.append((code, texts[index]))
        }
      }
      return service
    }
  }
}
