extension Example {
  static let content: [Example] = [
    Example(
      .folderMissing,
      ["folder": "content", "option": "--content"],
      right: "./bilancio build --content ../consorzio/content"
    ),
    Example(
      .folderNotReadable,
      ["reason": "permesso negato", "reason.en": "permission denied"],
      right: "chmod u+rx content/it"
    ),
    Example(
      .fileNotReadable,
      ["reason": "permesso negato", "reason.en": "permission denied"],
      right: "chmod u+r content/it/mission.md"
    ),
    Example(
      .fileMissing,
      ["name": "site.json"],
      in: "content/site.json",
      right:
        #"{ "title": { "it": "Consorzio Tre Sponde" }, "baseURL": "https://www.esempio.it/", "languages": [{ "code": "it", "name": "Italiano" }] }"#
    ),
    Example(
      .unknownDataFile,
      ["name": "member.json"],
      right: "git mv content/data/member.json content/data/members.json"
    ),
    Example(
      .unusedFile,
      ["name": "vivaio.jpg"],
      right: "mv content/it/vivaio.jpg content/files/images/vivaio.jpg"
    ),
    Example(
      .yearOfAnotherFolder,
      ["year": "2023", "folder": "2024"],
      in: "content/data/2024/people.json",
      wrong: #""year": 2023"#,
      right: #""year": 2024"#
    ),
    Example(
      .wordMissing,
      ["key": "members.title"],
      in: "content/it/interface.json"
    ),
  ]

  static let contentRecords: [Example] = [
    Example(
      .unknownReference,
      ["id": "la-siepi", "target": "members"],
      wrong: #""memberId": "la-siepi""#,
      right: #""memberId": "la-siepe""#
    ),
    Example(
      .proseWithoutRecord,
      ["id": "la-siepi", "target": "members"],
      right: "git mv content/it/members/la-siepi.md content/it/members/la-siepe.md"
    ),
    Example(
      .textNotTranslated,
      ["language": "inglese", "language.en": "English", "code": "en"],
      wrong: #""name": { "it": "Soci" }"#,
      right: #""name": { "it": "Soci", "en": "Members" }"#
    ),
    Example(
      .taxCodeCheckDigit,
      ["code": "12102877772"],
      in: "content/data/members.json",
      wrong: #""taxCode": "12102877772""#,
      right: #""taxCode": "12102877771""#
    ),
    Example(
      .quotationInData,
      ["text": "{{members.total}}"],
      in: "content/data/networks.json",
      wrong:
        #""purpose": { "it": "Riunisce {{members.total}} soci.", "en": "Brings {{members.total}} members together." }"#,
      right:
        #""purpose": { "it": "Riunisce cooperative sociali.", "en": "Brings social cooperatives together." }"#
    ),
  ]
}
