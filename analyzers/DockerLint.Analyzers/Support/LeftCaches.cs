using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Finds what a package manager leaves in the layer of its RUN.</summary>
internal static class LeftCaches
{
    /// <summary>The last call of a RUN that fills a cache which nothing behind it empties; null when there is none.</summary>
    /// <param name="step">The RUN.</param>
    /// <param name="fills">Which calls fill the cache.</param>
    /// <param name="cleans">Which calls empty it.</param>
    /// <param name="paths">Where the cache may be; a mount at any of these places keeps it out of the layer.</param>
    public static RunCall? Find(RunStep step, Func<RunCall, bool> fills, Func<RunCall, bool> cleans, params string[] paths) =>
        step.Calls.LastOrDefault(fills) is { } last
        && !paths.Any(step.IsMounted)
        && !step.Calls.Any(call => call.Index > last.Index && cleans(call))
        && !step.IsRemovedBehind(last.Index, paths)
        && step.Stage.IsShipped()
            ? last
            : null;

    /// <summary>Whether two calls use the cache of the same program; yum and dnf are one.</summary>
    public static bool AreAkin(RunCall one, RunCall other) =>
        one.Call.Manager == other.Call.Manager
        || (one.Call.Manager is PackageManager.Yum or PackageManager.Dnf && other.Call.Manager is PackageManager.Yum or PackageManager.Dnf);

    /// <summary>Whether a call of a manager of RPM packages empties the whole cache: <c>clean all</c>.</summary>
    public static bool CleansAll(RunCall call) =>
        call.Call.Action == PackageAction.Clean && (call.Call.Operands.Count == 0 || call.Call.Operands.Any(operand => operand.Text is null or "all"));
}
