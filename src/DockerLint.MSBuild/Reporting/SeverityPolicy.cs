using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Tasks;

namespace DockerLint.MSBuild.Reporting;

/// <summary>
/// Decides how a finding is reported. MSBuild applies <c>NoWarn</c> and <c>WarningsAsErrors</c> to what tasks log in ordinary
/// projects only, and <c>TreatWarningsAsErrors</c> nowhere, so all of them are applied here.
/// </summary>
internal sealed class SeverityPolicy
{
    private const string InternalErrorId = "DL0001";

    private readonly HashSet<string> silenced;
    private readonly HashSet<string> raised;
    private readonly HashSet<string> notRaised;
    private readonly bool raiseWarnings;
    private readonly BuildSeverity? failOn;

    public SeverityPolicy(string noWarn, string warningsAsErrors, string warningsNotAsErrors, string treatWarningsAsErrors, string failOn)
    {
        silenced = IdSet(noWarn);
        raised = IdSet(warningsAsErrors);
        notRaised = IdSet(warningsNotAsErrors);
        raiseWarnings = string.Equals(treatWarningsAsErrors.Trim(), "true", StringComparison.OrdinalIgnoreCase);
        this.failOn = failOn.Trim().ToLowerInvariant() switch
        {
            "error" => BuildSeverity.Error,
            "warning" => BuildSeverity.Warning,
            "info" => BuildSeverity.Info,
            _ => null,
        };
    }

    /// <summary>Whether <c>NoWarn</c> names an id.</summary>
    public bool IsSilenced(string id) => silenced.Contains(id);

    /// <summary>The severity at which a finding is reported; hidden when it is not. At most a warning unless the user raised it.</summary>
    public BuildSeverity Decide(BuildFinding finding)
    {
        if (finding.IsRaised)
        {
            return BuildSeverity.Error;
        }

        if (finding.Severity == BuildSeverity.Hidden || (IsSilenced(finding.Id) && !finding.IsLocked))
        {
            return BuildSeverity.Hidden;
        }

        var quiet = finding.Severity == BuildSeverity.Info ? BuildSeverity.Info : BuildSeverity.Warning;
        if (notRaised.Contains(finding.Id))
        {
            return quiet;
        }

        if (raised.Contains(finding.Id))
        {
            return BuildSeverity.Error;
        }

        // A fault of ours fails a build only for those who ask for that very id.
        var mayRaise = finding.Id != InternalErrorId;
        return mayRaise && ((raiseWarnings && quiet == BuildSeverity.Warning) || finding.Severity >= failOn) ? BuildSeverity.Error : quiet;
    }

    private static HashSet<string> IdSet(string list) => new(RuleIds.Split(list), StringComparer.OrdinalIgnoreCase);
}
