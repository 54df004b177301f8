extension Example {
  static let preview: [Example] = [
    Example(
      .previewPort,
      ["port": "8080", "reason": "è già occupata", "reason.en": "it is in use"],
      right: "./bilancio serve --port 9000"
    ),
    Example(
      .previewNotWatching,
      ["folder": "content", "reason": "non c'è più posto", "reason.en": "no space left"],
      right: "sudo sysctl fs.inotify.max_user_watches=524288"
    ),
  ]
}
