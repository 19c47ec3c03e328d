import BijstandCaseload
import Testing

@testable import BijstandExchange

private typealias T = DossierText

/// Dates of eight digits: a year first or last, as the digits themselves show.
@Suite struct EightDigitTests {
    private func field(_ text: String) -> DateField { DateField(Array(text.utf8)[...]) }

    /// From the 22nd on the first four digits look like a year without an end.
    @Test(arguments: [22, 23, 25, 28, 31]) func lateDaysOfAMonth(day: Int) throws {
        let file = try T.read(T.file(T.row(start: "01022016", end: "\(day)102017", reason: "Werk")))
        let exit = try #require(file.history.spells.first?.exit)
        #expect(exit.month == Month("2017-10") && exit.moment == Double(day) / 31 && file.badRows.isEmpty)
    }

    @Test func bothOrdersInOneFile() throws {
        let file = try T.read(
            T.file(
                T.row("D1", end: "22102017", reason: "Werk"), T.row("D2", end: "20171023", reason: "Werk"),
                T.row("D3", end: "99991231"), T.row("D4", end: "31129999")))
        #expect(file.badRows.isEmpty)
        #expect(file.history.spells.map { $0.exit?.month.description } == ["2017-10", "2017-10", nil, nil])
    }

    /// No eight digits are a day in both orders, so that none is to be asked for.
    @Test func neverTwoDays() {
        for year in 1900...2199 {
            for (month, day) in [(1, 1), (12, 31), (10, 22), (2, 28)] {
                let number = year * 10_000 + month * 100 + day
                let last = [number / 1_000_000, number / 10_000 % 100, number % 10_000]
                let orders = DateNumbers(numbers: last, isShort: false, notation: .dutch).orders
                #expect(orders.isEmpty, "\(number)")
            }
        }
    }

    /// A year without an end needs a month and a day too.
    @Test(arguments: ["22132017x", "99999999", "22003201", "9999-13-01", "32-12-9999", "9999-00-00"])
    func noDay(_ text: String) { #expect(field(text) == .unreadable) }
}
