using DockerLint.Compose.Schema;
using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>
/// What several Compose files are together: laid over each other, with what they include and extend, variables replaced as far as they
/// are known. Every value knows the file and place it comes from.
/// </summary>
public sealed class ComposeApplication
{
    private CanonicalApplication? canonical;

    internal ComposeApplication(string? name, ComposeEnvironment environment, ComposeApplicationOptions options, ComposeMapNode model, IReadOnlyList<ComposeApplicationFile> files, IReadOnlyList<ComposeApplicationProblem> problems, bool isComplete)
    {
        Name = name;
        Environment = environment;
        Options = options;
        Model = model;
        Files = files;
        Problems = problems;
        IsComplete = isComplete;
    }

    /// <summary>The name of the project in Compose's normal form; null if it is not known.</summary>
    public string? Name { get; }

    /// <summary>All files, in the order in which they were read.</summary>
    public IReadOnlyList<ComposeApplicationFile> Files { get; }

    /// <summary>The merged model, each attribute in a form in which it is written.</summary>
    public ComposeMapNode Model { get; }

    /// <summary>The same as Compose runs it, with all services and resources: <see cref="ToCanonical"/> under the default options, made once.</summary>
    public CanonicalApplication Canonical => canonical ??= ToCanonical(CanonicalOptions.Default);

    /// <summary>The variables that values are replaced by, <c>COMPOSE_PROJECT_NAME</c> among them if the name of the project is known.</summary>
    public ComposeEnvironment Environment { get; }

    /// <summary>What kept the files from coming together, in no particular order.</summary>
    public IReadOnlyList<ComposeApplicationProblem> Problems { get; }

    /// <summary>
    /// Whether the model is all there is. False if a file is remote or could not be read, if its path is not known, or if the
    /// files hold more than can be read: then what is absent may exist.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>What it was loaded with.</summary>
    internal ComposeApplicationOptions Options { get; }

    /// <summary>The folder of the project.</summary>
    internal string Folder => Files.Count > 0 ? Files[0].Folder : string.Empty;

    /// <summary>Puts files together; the later ones lie over the earlier ones.</summary>
    public static ComposeApplication Load(IReadOnlyList<ComposeApplicationFile> files, ComposeApplicationOptions options) => new ApplicationLoader(options).Load(files);

    /// <summary>Lays the second file over the first one, without anything else being read.</summary>
    public static ComposeApplication Merge(ComposeApplicationFile lower, ComposeApplicationFile upper) => Load([lower, upper], ComposeApplicationOptions.Default);

    /// <summary>The same as Compose runs it: short notations written out, values typed, what the files imply and name added.</summary>
    public CanonicalApplication ToCanonical(CanonicalOptions options) => CanonicalApplication.Create(this, options);

    /// <summary>The names in a section of the top level, such as <c>services</c> or <c>networks</c>.</summary>
    public IEnumerable<string> NamesOf(string section) => (Model.Find(section) as ComposeMapNode)?.Entries.Select(entry => entry.Key) ?? [];

    /// <summary>Whether a section of the top level has a name.</summary>
    public bool Defines(string section, string name) => (Model.Find(section) as ComposeMapNode)?.FindEntry(name) is not null;

    /// <summary>A service with everything that its files say; null if there is none.</summary>
    public ComposeMapNode? FindService(string name) => (Model.Find("services") as ComposeMapNode)?.Find(name) as ComposeMapNode;

    /// <summary>A name as Compose writes it: small letters, digits, dash and underscore, the first of them a letter or digit.</summary>
    public static string NormalizeName(string name)
    {
        var normal = new System.Text.StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') || (c is '-' or '_' && normal.Length > 0))
            {
                normal.Append(c);
            }
        }

        return normal.ToString();
    }

    /// <summary>The variables under which a file is read.</summary>
    internal ComposeEnvironment EnvironmentOf(ComposeOrigin origin) => origin.File.Environment ?? Environment;

    /// <summary>Variables of a service or build, those without a value as the environment has them.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="keepsUnset">Whether those that the environment does not have stay.</param>
    internal ComposeMapNode LookUp(ComposeMapNode variables, bool keepsUnset)
    {
        var entries = new List<ComposeMapEntry>(variables.Entries.Count);
        foreach (var entry in variables.Entries)
        {
            if (entry.Value is not ComposeScalarNode { IsNull: true })
            {
                entries.Add(entry);
            }
            else if (EnvironmentOf(entry.KeyOrigin).Find(entry.Key) is { } value)
            {
                entries.Add(new ComposeMapEntry(entry.Key, entry.KeyOrigin, new ComposeScalarNode(entry.Value.Origin, ScalarType.String, value)));
            }
            else if (keepsUnset)
            {
                entries.Add(entry);
            }
        }

        return new ComposeMapNode(variables.Origin, entries);
    }
}
