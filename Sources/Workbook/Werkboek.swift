internal import BijstandCaseload
package import BijstandExchange
package import BijstandReporting
internal import CBijstandWorkbook
package import Foundation

/// Writes a workbook for spreadsheet programs: the same bytes for the same content.
package struct Werkboek {
    private let inhoud: Werkboekinhoud
    private let path: String
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let stijl: Stijlen

    /// The file's bytes.
    ///
    /// - Throws: ``WriteFailure`` where a file beside it cannot be written.
    package static func bytes(_ inhoud: Werkboekinhoud) throws(WriteFailure) -> Data {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("bijstand-\(UUID().uuidString).xlsx")
            .path
        defer { unlink(path) }
        try Werkboek(inhoud, path: path).write()
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Self.failure(path)
        }
        return data
    }

    private init(_ inhoud: Werkboekinhoud, path: String) throws(WriteFailure) {
        guard let book = workbook_new(path) else { throw Self.failure(path) }
        self.path = path
        (self.inhoud, self.book) = (inhoud, book)
        stijl = Stijlen(book)
    }

    private static func failure(_ path: String) -> WriteFailure {
        WriteFailure(path: path, reason: WriteFailure.cannotWrite(errno))
    }

    private func write() throws(WriteFailure) {
        properties()
        var sheets: [String: Bladschrijver] = [:]
        var page: UnsafeMutablePointer<lxw_worksheet>?
        for blad in inhoud.bladen {
            guard let sheet = workbook_add_worksheet(book, blad.naam) else { throw Self.failure(path) }
            let writer = Bladschrijver(blad, sheet, stijl)
            writer.write()
            sheets[blad.naam] = writer
            workbook_define_name(book, blad.bereik, writer.reference)
            // Pictures stand behind the answer.
            if page == nil && !inhoud.grafieken.isEmpty { page = Grafiekblad.page(book, inhoud.language) }
        }
        if !inhoud.grafieken.isEmpty {
            Grafiekblad(inhoud.grafieken, inhoud.language, book, stijl).write(sheets, on: page)
        }
        guard workbook_close(book) == LXW_NO_ERROR else { throw Self.failure(path) }
    }

    private func properties() {
        var properties = lxw_doc_properties()
        // Midday of the month's first, wherever it is made.
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (
            Int32(inhoud.maand.year - 1900), Int32(inhoud.maand.monthOfYear - 1), 1
        )
        parts.tm_hour = 12
        properties.created = timegm(&parts)
        inhoud.titel.withMutableText { title in
            "Bijstand".withMutableText { company in
                properties.title = title
                properties.company = company
                workbook_set_properties(book, &properties)
            }
        }
    }
}

extension String {
    /// As C wants it, for as long as the body runs.
    func withMutableText(_ body: (UnsafeMutablePointer<CChar>) -> Void) {
        var bytes = Array(utf8CString)
        bytes.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
    }
}
