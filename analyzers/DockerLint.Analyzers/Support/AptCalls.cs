using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The programs that share the lists of apt.</summary>
internal static class AptCalls
{
    /// <summary>Whether a call is one of apt-get, apt or aptitude.</summary>
    public static bool IsApt(RunCall call) => call.Call.Manager is PackageManager.AptGet or PackageManager.Apt or PackageManager.Aptitude;
}
