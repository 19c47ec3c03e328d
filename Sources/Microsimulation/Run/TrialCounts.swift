/// One replication's counts, while they last: by month (0 is the cut-off) and ``Metric``.
public struct TrialCounts {
    private let counts: UnsafePointer<Int32>
    private let width: Int

    init(_ counts: UnsafePointer<Int32>, width: Int) {
        self.counts = counts
        self.width = width
    }

    public subscript(month: Int, metric: Int) -> Int32 { counts[month * width + metric] }
}
