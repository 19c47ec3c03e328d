/// The end of a life in the model.
extension Transition {
    @inline(__always)
    static func leaveForGood(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.gone
        endStays(row, tables, recorder, month: month)
        row.pointee.now = month
        row.pointee.status = Status.gone
        recorder.event(LevenseindeEvent(), row, month: month)
    }
}
