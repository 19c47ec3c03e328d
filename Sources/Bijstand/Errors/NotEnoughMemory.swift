public import BijstandCaseload
@preconcurrency internal import Foundation

/// Memory that is not there is asked before it is taken: what takes it would end the program without a word.
public struct NotEnoughMemory: Error, Told {
    public let message: Message

    public func text(_ wording: Wording) -> String { wording(message) }

    /// Throws where more is asked for than is to be had: nine tenths of the machine's memory, or less where the process is
    /// bound (`ulimit -v`, a container).
    ///
    /// - Parameter threads: those that will run, each with room of its own.
    package static func ask(_ bytes: Int, for what: Message, threads: Int = 1) throws(NotEnoughMemory) {
        let there = available(threads)
        if bytes > there {
            if there <= 0 {
                throw NotEnoughMemory(
                    message: "\(what): there is no memory left beside the program's own; allow more (ulimit -v)")
            }
            throw NotEnoughMemory(
                message:
                    "\(what): about \(text(bytes)) of memory, and \(text(there)) is to be had; ask fewer, or ranges of them (run --from-replication, merge)"
            )
        }
        try askThreads()
    }

    /// Throws where the system gives no threads (`ulimit -u`): work that is shared out would wait for them without end.
    private static func askThreads() throws(NotEnoughMemory) {
        let wanted = ProcessInfo.processInfo.activeProcessorCount + 2
        var threads: [pthread_t] = []
        var failed: Int32 = 0
        while threads.count < wanted && failed == 0 {
            var thread = pthread_t()
            // Long enough for all of them to be there at once.
            failed = pthread_create(
                &thread, nil,
                { _ in
                    usleep(2000)
                    return nil
                }, nil)
            if failed == 0 { threads.append(thread) }
        }
        for thread in threads { pthread_join(thread, nil) }
        if failed != 0 {
            throw NotEnoughMemory(
                message: "\(wanted) threads: \(String(cString: strerror(failed))); allow more processes (ulimit -u)"
            )
        }
    }

    private static func text(_ bytes: Int) -> String {
        bytes >> 30 >= 10 ? "\(bytes >> 30) GiB" : "\(max(1, bytes >> 20)) MiB"
    }

    private static func available(_ threads: Int) -> Int {
        let machine = Int(clamping: ProcessInfo.processInfo.physicalMemory) / 10 * 9
        return ([machine] + [container, addresses(threads)].compactMap(\.self)).min()!
    }

    /// What a control group may hold, less a tenth.
    private static var container: Int? {
        ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"].compactMap { path in
            (try? String(contentsOfFile: path, encoding: .utf8))
                .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        }.min().map { $0 / 10 * 9 }
    }

    /// Addresses left to the process. Every thread takes 80 MB of them for its stack and its own part of the heap.
    private static func addresses(_ threads: Int) -> Int? {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur != rlim_t.max,
            let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
                .split(separator: " ").first.flatMap({ Int($0) })
        else { return nil }
        return Int(clamping: limit.rlim_cur) - pages * sysconf(Int32(_SC_PAGESIZE)) - min(threads, 64) * 80_000_000
    }
}
