internal import BijstandCaseload

/// Counts the stays of dossiers of the opening stock, each in the counts of its cell; of nobody else, and no events.
struct TwinRecorder: Recording {
    /// By cell; empty where nothing is kept.
    let recorders: [Recorder]
    /// Cell by row of the opening stock; negative for who is not followed.
    let cells: UnsafePointer<Int16>
    let rows: Int

    func event(_ event: some Event, _ row: Row, month: Int32) {}

    func stay(_ stay: some Stay, _ row: Row, from: Int32, to: Int32) {
        let key = DossierKey(rawValue: row.pointee.key)
        guard !recorders.isEmpty, key.kind == .stock else { return }
        let place = Int(key.ordinal)
        guard place < rows, cells[place] >= 0 else { return }
        stay.count(row, from: from, to: to, in: recorders[Int(cells[place])])
    }
}
