internal import BijstandCaseload
internal import BijstandReporting
internal import CBijstandWorkbook

/// Writes one sheet: title, lines that explain it, and the table with its head.
final class Bladschrijver {
    let blad: Blad
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let stijl: Stijlen

    init(_ blad: Blad, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ stijl: Stijlen) {
        (self.blad, self.sheet, self.stijl) = (blad, sheet, stijl)
    }

    /// Row of the table's head: after the title, its lines and an empty row.
    private var head: UInt32 { UInt32(blad.toelichting.count) + 2 }
    var first: UInt32 { head + 1 }
    var last: UInt32 { head + UInt32(blad.rijen.count) }

    func place(_ kolom: String) -> UInt16? { blad.kolommen.firstIndex { $0.naam == kolom }.map { UInt16($0) } }

    /// The table with its head, as formulas name it.
    var reference: String {
        let end = Self.letters(UInt16(blad.kolommen.count - 1))
        return "='\(blad.naam)'!$A$\(head + 1):$\(end)$\(last + 1)"
    }

    /// A cell, as formulas name it.
    static func cell(_ row: UInt32, _ column: UInt16) -> String { "\(letters(column))\(row + 1)" }

    static func letters(_ column: UInt16) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    /// Characters that a landscape page holds, still to be read.
    private static let page = 190.0

    func write() {
        text(0, 0, blad.titel, stijl.titel)
        let width = UInt16(min(8, max(1, blad.kolommen.count)) - 1)
        for (index, line) in blad.toelichting.enumerated() {
            let row = UInt32(index) + 1
            if width > 0 {
                worksheet_merge_range(sheet, row, 0, row, width, Self.safe(line), stijl.tekst)
            } else {
                text(row, 0, line, stijl.tekst)
            }
            let characters = blad.kolommen.prefix(Int(width) + 1).reduce(0) { $0 + $1.vorm.width }
            worksheet_set_row(sheet, row, 15 * Double(1 + Int(Double(line.count) / (characters * 0.95))), nil)
        }
        for (column, kolom) in blad.kolommen.enumerated() {
            worksheet_set_column(sheet, UInt16(column), UInt16(column), kolom.vorm.width, nil)
            text(head, UInt16(column), kolom.naam, stijl.kop)
        }
        for (index, rij) in blad.rijen.enumerated() {
            let lines = zip(rij, blad.kolommen).map(Self.lines).max() ?? 1
            if lines > 1 { worksheet_set_row(sheet, first + UInt32(index), 15 * Double(lines), nil) }
            for (column, cel) in rij.enumerated() {
                write(cel, first + UInt32(index), UInt16(column), blad.kolommen[column].vorm)
            }
        }
        worksheet_freeze_panes(sheet, first, 1)
        worksheet_repeat_rows(sheet, head, head)
        worksheet_print_area(sheet, 0, 0, last, UInt16(max(0, blad.kolommen.count - 1)))
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_repeat_columns(sheet, 0, 0)
        let total = blad.kolommen.reduce(0) { $0 + $1.vorm.width }
        worksheet_fit_to_pages(sheet, UInt16(max(1, (total / Self.page).rounded(.up))), 0)
        "&CP. &P".withMutableText { worksheet_set_footer(sheet, $0) }
    }

    /// Lines that a wrapped text takes.
    private static func lines(_ cel: Blad.Cel, _ kolom: Blad.Kolom) -> Int {
        guard case .tekst(let text) = cel, kolom.vorm == .langeTekst else { return 1 }
        return 1 + Int(Double(text.count) / (kolom.vorm.width * 0.95))
    }

    private func write(_ cel: Blad.Cel, _ row: UInt32, _ column: UInt16, _ vorm: Blad.Vorm) {
        switch cel {
        case .leeg: break
        case .tekst(let value): text(row, column, value, stijl[vorm])
        case .getal(let value, let own): worksheet_write_number(sheet, row, column, value, stijl[own ?? vorm])
        case .maand(let month):
            var date = lxw_datetime()
            // A month is its last day: stocks are of its end.
            (date.year, date.month, date.day) = (Int32(month.year), Int32(month.monthOfYear), Int32(Self.days(month)))
            worksheet_write_datetime(sheet, row, column, &date, stijl[vorm])
        }
    }

    private static func days(_ month: Month) -> Int {
        switch month.monthOfYear {
        case 4, 6, 9, 11: 30
        case 2: month.year % 4 == 0 && (month.year % 100 != 0 || month.year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// Never a formula, a number or a link, whatever it looks like.
    private func text(_ row: UInt32, _ column: UInt16, _ text: String, _ format: UnsafeMutablePointer<lxw_format>?) {
        worksheet_write_string(sheet, row, column, Self.safe(text), format)
    }

    /// Not longer than a cell can be, and without what no XML may hold.
    private static func safe(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars.prefix(32_000) {
            let isLegal =
                scalar == "\n" || scalar == "\t"
                || scalar.value >= 32 && !(0x7F...0x9F).contains(scalar.value) && scalar.value & 0xFFFE != 0xFFFE
                    && !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
            safe.unicodeScalars.append(isLegal ? scalar : "\u{FFFD}")
        }
        return safe
    }
}
