import Foundation

/// Files that the system lets a process hold open at once: without a few, its libraries end the process without a word.
enum OpenFiles {
    /// Standard streams, those of the system's libraries, and a folder with a file in it.
    private static let needed: rlim_t = 16

    /// Ends the program where fewer may be open (`ulimit -n`), after asking for more in vain.
    static func ask() {
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard getrlimit(kind, &limit) == 0, limit.rlim_cur < needed else { return }
        limit.rlim_cur = min(limit.rlim_max, needed)
        if setrlimit(kind, &limit) == 0, limit.rlim_cur >= needed { return }
        warn(
            "\(limit.rlim_cur) files may be open at once, and \(needed) are needed; allow more (ulimit -n)", .asked)
        exit(Exit.systemLacks.rawValue)
    }
}
