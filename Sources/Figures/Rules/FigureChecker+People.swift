import Content
import Diagnostics

extension FigureChecker {
  /// The consortium's own people: every split makes its total; volunteers and pay keep to the law.
  mutating func checkPeople(of year: YearFiles) {
    guard let own = year["people"]?["own"] else { return }
    let headcount = own["headcount"]
    let total = headcount?["total"]
    for key in ["byContract", "byGender", "byAge", "bySeniority", "byEducation"] {
      checkSplit(headcount?[key], of: total)
    }
    if let roles = headcount?["byRole"] { checkRoles(roles, of: total) }
    checkSplit(["fullTime", "partTime"], of: "total", in: headcount)
    checkSplit(["members", "nonMembers", "civilService"], of: "total", in: own["volunteers"])
    let refunds = own["volunteerRefunds"]
    checkPart(refunds?["selfCertified"]?["total"], of: refunds?["total"], in: \.money)
    checkPart(refunds?["selfCertified"]?["number"], of: refunds?["number"], in: \.count)
    checkVolunteers(own["volunteers"], workers: total)
    checkPay(own["payRatio"])
  }

  private mutating func checkRoles(_ roles: NamedValue, of total: NamedValue?) {
    let numbers = roles.value.array.map { role in
      role["number"].map { number in
        let name = role["role"]?["it"]?.string ?? "number"
        return Term.plus(NamedValue(number, name: name, source: roles.source))
      }
    }
    checkSum(.splitNotTotal, of: total, is: numbers, in: \.count, at: roles, ["split": roles.name])
  }

  /// D.lgs. 112/2017, art. 13, c. 2. Those in civil service are not among the volunteers that the law means.
  private mutating func checkVolunteers(_ volunteers: NamedValue?, workers: NamedValue?) {
    guard let total = volunteers?["total"], let workers, let all = total.count, let limit = workers.count
    else { return }
    let count = all.amount - (volunteers?["civilService"]?.count?.amount ?? 0)
    guard count > limit.amount else { return }
    report(
      .volunteersAboveWorkers,
      at: total,
      RuleArguments(dictionaryLiteral: ("volunteers", total.name), ("workers", workers.name))
        .setting("count", .count(count)).setting("limit", limit)
    )
  }

  /// D.lgs. 112/2017, art. 13, c. 1, as amended by d.l. 48/2023, art. 29.
  private mutating func checkPay(_ ratio: NamedValue?) {
    guard let highest = ratio?["highestGrossAnnual"], let lowest = ratio?["lowestGrossAnnual"],
      let most = highest.money, let least = lowest.money
    else { return }
    if least.amount == 0 {
      report(.percentageOfZero, at: lowest, ["base": lowest.name, "of": "people.own.payRatio.ratio"])
      return
    }
    if least.amount > most.amount { return checkPart(lowest, of: highest, in: \.money) }
    let hasReason = ratio?["reasonAbove8"] != nil
    guard most.amount > least.amount * (hasReason ? 12 : 8) else { return }
    let hundredths = (most.amount * 100 + least.amount / 2) / least.amount
    report(
      most.amount > least.amount * 12 ? .payRatioAboveTwelve : .payRatioAboveEight,
      at: highest,
      RuleArguments(dictionaryLiteral: ("highest", highest.name), ("lowest", lowest.name))
        .setting("most", most).setting("least", least)
        .setting("ratio") { $0.decimal(hundredths, digits: 2) }
    )
  }
}
