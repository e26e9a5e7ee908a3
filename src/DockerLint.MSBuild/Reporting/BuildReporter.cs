using System.Reflection;
using DockerLint.MSBuild.Linting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Reporting;

/// <summary>Writes findings to the log of the build.</summary>
/// <param name="engine">The build.</param>
/// <param name="policy">How loudly.</param>
internal sealed class BuildReporter(IBuildEngine engine, SeverityPolicy policy)
{
    private const string Origin = "DockerLint";

    /// <summary>Whether an error has been written.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>
    /// Whether the engine would take a finding for one that <c>NoWarn</c> silences, although it is locked. The engine does so in the
    /// project that has the property, not in the one that serves requests.
    /// </summary>
    public bool IsSilencedByEngine(BuildFinding finding) => finding.IsLocked && policy.IsSilenced(finding.Id) && policy.Decide(finding) == BuildSeverity.Warning;

    /// <summary>
    /// Writes one finding. Sub-category and help keyword stay empty, else the line is no longer one that Visual Studio, VS Code
    /// and Rider recognise; no format arguments are passed, so braces in the message mean nothing.
    /// </summary>
    public void Report(BuildFinding finding)
    {
        var file = finding.File ?? Origin;
        var message = OneLine(finding.Message);
        switch (policy.Decide(finding))
        {
            case BuildSeverity.Error:
                HasErrors = true;
                engine.LogErrorEvent(new BuildErrorEventArgs(
                    null, finding.Id, file, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, message, null, Origin, finding.HelpLink, DateTime.UtcNow));
                break;
            case BuildSeverity.Warning:
                engine.LogWarningEvent(new BuildWarningEventArgs(
                    null, finding.Id, file, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, message, null, Origin, finding.HelpLink, DateTime.UtcNow));
                break;
            case BuildSeverity.Info:
                engine.LogMessageEvent(new BuildMessageEventArgs(
                    null, finding.Id, file, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, message, null, Origin, MessageImportance.Normal, DateTime.UtcNow));
                break;
        }
    }

    /// <summary>Writes a fault of ours as one warning; the place of the fault goes to the detailed log.</summary>
    public void ReportFault(Exception fault)
    {
        var version = typeof(BuildReporter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        Report(new BuildFinding(
            "DL0001",
            BuildSeverity.Warning,
            IsRaised: false,
            $"DockerLint {version} failed and the build goes on without its findings. Please report this line at https://github.com/dockerlint/dockerlint/issues: {fault.GetType().FullName}: {fault.Message}"));
        engine.LogMessageEvent(new BuildMessageEventArgs(fault.ToString(), null, Origin, MessageImportance.Low));
    }

    private static string OneLine(string message) => message.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
}
