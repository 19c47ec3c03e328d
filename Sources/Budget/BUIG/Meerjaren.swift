public import BijstandCaseload

/// What a row of accounts asks of the years after it, in one replication.
public struct Meerjaren: Sendable, Equatable {
    /// To be saved on lasten in the year, to end it on budget without vangnet and earn back a part of what the years before it
    /// left. At least 0. The first euros of it lower the vangnet alone.
    public let opgave: Euro
    /// The reserve (weerstandsvermogen) that would have carried every year so far: the deepest cumulative deficit.
    public let reserveNodig: Euro

    /// - Parameter spread: years over which a cumulative deficit is earned back.
    public static func all(_ accounts: [BUIGAccount], spread: Int) -> [Meerjaren] {
        var deepest = Euro.zero
        var before = Euro.zero
        return accounts.map { account in
            deepest = max(deepest, -account.cumulatief)
            let left = -before.scaled(by: 1, over: Int64(spread))
            before = account.cumulatief
            return Meerjaren(opgave: max(.zero, left - account.resultaat), reserveNodig: deepest)
        }
    }
}
