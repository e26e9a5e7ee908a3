using System.Collections;
using System.Text;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// One request to the once-per-build project: an item for the task <c>MSBuild</c>, whose additional properties carry the files
/// and the settings. Equal requests must give equal texts, so the settings are reduced to what can matter to a finding.
/// </summary>
/// <param name="plan">Where the settings come from.</param>
/// <param name="directory">Folder that relative paths of the configuration are taken from.</param>
/// <param name="files">Full paths.</param>
internal sealed class LintRequestItem(PlanDockerLint plan, string directory, IReadOnlyList<string> files) : ITaskItem
{
    private const string AdditionalProperties = "AdditionalProperties";

    public string? Root { get; init; }

    public string? BuildContext { get; init; }

    public string? CacheFile { get; init; }

    public string ItemSpec { get; set; } = plan.OnceProject;

    public ICollection MetadataNames => new[] { AdditionalProperties };

    public int MetadataCount => 1;

    public string GetMetadata(string metadataName) =>
        string.Equals(metadataName, AdditionalProperties, StringComparison.OrdinalIgnoreCase) ? Properties() : "";

    public IDictionary CloneCustomMetadata() => new Dictionary<string, string> { [AdditionalProperties] = Properties() };

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => destinationItem.SetMetadata(AdditionalProperties, Properties());

    private string Properties()
    {
        var text = new StringBuilder();
        Add(text, "Directory", directory);
        Add(text, "Files", string.Join(";", files.Select(Escape)), escape: false);
        Add(text, "Root", Root);
        Add(text, "BuildContext", BuildContext);
        Add(text, "CacheFile", CacheFile);
        Add(text, "Mode", plan.Mode.Trim());
        Add(text, "Level", plan.Level.Trim());
        Add(text, "FailOn", plan.FailOn.Trim());
        Add(text, "NoWarn", RuleIds.Reduce(plan.NoWarn));
        Add(text, "WarningsAsErrors", RuleIds.Reduce(plan.WarningsAsErrors));
        Add(text, "WarningsNotAsErrors", RuleIds.Reduce(plan.WarningsNotAsErrors));
        Add(text, "TreatWarningsAsErrors", plan.TreatWarningsAsErrors.Trim());
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string? value, bool escape = true)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(text.Length == 0 ? "" : ";").Append("DockerLintRequest").Append(name).Append('=').Append(escape ? Escape(value ?? "") : value);
        }
    }

    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if ("%*?@$();'=".IndexOf(character) >= 0)
            {
                text.Append('%').Append(((int)character).ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
