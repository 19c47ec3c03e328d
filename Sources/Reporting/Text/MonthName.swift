import BijstandCaseload

extension Spoken {
    /// As `december 2018`.
    func maand(_ month: Month) -> String { "\(maandnaam(month)) \(month.year)" }

    func maandnaam(_ month: Month) -> String {
        let names = say(
            nl: "januari februari maart april mei juni juli augustus september oktober november december",
            en: "January February March April May June July August September October November December")
        return String(names.split(separator: " ")[month.monthOfYear - 1])
    }
}
