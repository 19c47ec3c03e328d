internal import BijstandStochastics

/// The random keys of one replication.
struct ReplicationKeys {
    let chance: StreamKey
    /// Nil leaves parameters at their value or mean.
    let parameters: StreamKey?
}
