internal import BijstandCaseload

extension Table.Column {
    /// A forecast as its mean, quantiles and place of what came.
    static var band: [Table.Column] {
        [
            .init("mean", .number, "Mean of the forecast."), .init("p05", .number, "5 % quantile of the forecast."),
            .init("p25", .number, "25 % quantile of the forecast."),
            .init("p75", .number, "75 % quantile of the forecast."),
            .init("p95", .number, "95 % quantile of the forecast."),
            .init("pit", .number, "Probability integral transform, P(X < y) + ½ P(X = y)."),
        ]
    }
}
