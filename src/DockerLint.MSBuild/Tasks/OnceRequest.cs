using System.Collections;
using System.Globalization;
using System.Text;
using DockerLint.MSBuild.Linting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// One request to the once-per-build project: an item for the task <c>MSBuild</c>, whose additional properties carry what to do
/// and the settings. Equal requests must give equal texts, so settings are reduced to what can matter to a finding.
/// </summary>
/// <param name="task">Where the settings come from.</param>
internal sealed class OnceRequest(DockerLintTask task) : ITaskItem
{
    private const string AdditionalProperties = "AdditionalProperties";

    private readonly StringBuilder properties = new();

    public string ItemSpec { get; set; } = task.OnceProject;

    public ICollection MetadataNames => new[] { AdditionalProperties };

    public int MetadataCount => 1;

    /// <summary>Asks for files to be linted.</summary>
    public OnceRequest Lint(string directory, IReadOnlyList<string> files, string? buildContext, string? cacheFile)
    {
        Add("Directory", directory);
        AddText("Files", string.Join(";", files.Select(Escape)));
        Add("Root", task.RootDirectory);
        Add("BuildContext", buildContext);
        Add("CacheFile", cacheFile);
        Add("Mode", task.Mode.Trim());
        Add("Level", task.Level.Trim());
        AddReporting();
        return this;
    }

    /// <summary>Asks for a finding to be reported.</summary>
    public OnceRequest Report(BuildFinding finding)
    {
        Add("Finding", FindingText.Format(finding));
        AddReporting();
        return this;
    }

    public string GetMetadata(string metadataName) =>
        string.Equals(metadataName, AdditionalProperties, StringComparison.OrdinalIgnoreCase) ? properties.ToString() : "";

    public IDictionary CloneCustomMetadata() => new Dictionary<string, string> { [AdditionalProperties] = properties.ToString() };

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => destinationItem.SetMetadata(AdditionalProperties, properties.ToString());

    private void AddReporting()
    {
        Add("FailOn", task.FailOn.Trim());
        Add("NoWarn", RuleIds.Reduce(task.NoWarn));
        Add("WarningsAsErrors", RuleIds.Reduce(task.WarningsAsErrors));
        Add("WarningsNotAsErrors", RuleIds.Reduce(task.WarningsNotAsErrors));
        Add("TreatWarningsAsErrors", task.TreatWarningsAsErrors.Trim());
    }

    private void Add(string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            AddText(name, Escape(value));
        }
    }

    private void AddText(string name, string text) =>
        properties.Append(properties.Length == 0 ? "" : ";").Append("DockerLintRequest").Append(name).Append('=').Append(text);

    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            // Characters that MSBuild gives a meaning, and those that its reader of properties trims or splits at.
            if ("%*?@$();'=".IndexOf(character) >= 0 || char.IsControl(character))
            {
                text.Append('%').Append(((int)character).ToString("x2", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
