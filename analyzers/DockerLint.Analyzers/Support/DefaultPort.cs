using DockerLint.Compose.Applications;
using DockerLint.Projects;

namespace DockerLint.Analyzers.Support;

/// <summary>Whether an application of ASP.NET Core listens on 8080, as its image says since .NET 8, because nothing known says otherwise.</summary>
internal static class DefaultPort
{
    private const int FirstWith8080 = 8;

    private static readonly string[] Settings = ["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "DOTNET_URLS", "DOTNET_HTTP_PORTS", "URLS", "HTTP_PORTS"];

    // What a service may say besides its environment that decides about the program or its settings.
    private static readonly string[] Deciding = ["command", "entrypoint", "env_file", "configs", "post_start", "develop", "provider"];

    /// <summary>Whether an image says by itself that its application listens on 8080, and on nothing else.</summary>
    public static bool IsUsed(DotNetBuild build, DotNetFinal final)
    {
        var stage = final.Stage;
        return final is { Image: { Kind: DotNetImageKind.AspNet, Major: >= FirstWith8080 }, Publish.Project: { } project }
            && !stage.Chain.SelectMany(link => link.Variables.Definitions).Any(definition => IsSetting(definition.Name))
            && stage.Program() is { Count: > 0 } program && Starts(program, project) && !program.Any(word => word.Length == 0 || Mentions(word, "urls") || Mentions(word, "ports"))
            && !MayListen(build, project);
    }

    /// <summary>Whether a variable decides where the application listens.</summary>
    public static bool IsSetting(string variable) => Array.Exists(Settings, name => name.Equals(variable, StringComparison.OrdinalIgnoreCase)) || Mentions(variable, "Kestrel");

    /// <summary>Whether a service, with all that its files say, surely leaves it to its image where the application listens.</summary>
    /// <param name="service">The service of the application.</param>
    /// <param name="folder">The working directory of the image, where the settings of the application are.</param>
    public static bool IsLeftToImage(ComposeMapNode service, string? folder) =>
        folder is { Length: > 1 }
        && !service.Entries.Any(entry => Array.IndexOf(Deciding, entry.Key) >= 0)
        && Variables(service.Find("environment")).All(name => name is { Length: > 0 } && name.IndexOf('$') < 0 && !IsSetting(name))
        && Texts(service.Find("volumes")).All(text => text is not null && !Mentions(text, folder) && !Mentions(text, "appsettings"));

    // The names as far as they are known; null for others.
    private static IEnumerable<string?> Variables(ComposeNode? environment) => environment switch
    {
        null or ComposeScalarNode { IsNull: true } => [],
        ComposeMapNode map => map.Entries.Select(entry => entry.Key),
        ComposeListNode list => list.Items.Select(item => item is ComposeScalarNode scalar && scalar.Value.Parts.FirstOrDefault() is { } start && (scalar.Text is not null || start.IndexOf('=') > 0) ? start.Split('=')[0] : null),
        _ => [null],
    };

    // All scalars below a node; null for those that are not known.
    private static IEnumerable<string?> Texts(ComposeNode? node) => node switch
    {
        null or ComposeScalarNode { IsNull: true } => [],
        ComposeScalarNode scalar => [scalar.Text],
        ComposeListNode list => list.Items.SelectMany(Texts),
        ComposeMapNode map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [null],
    };

    // A script or a server in front may set variables, or listen itself.
    private static bool Starts(IReadOnlyList<string> program, DotNetProject project) =>
        program[0] == "dotnet" ? program.Count > 1 && (program[1] == "exec" || program[1].EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        : project.AssemblyName is { } assembly && PathText.Name(program[0].Replace('\\', '/')) is var name && (name == assembly || name.Equals(assembly + ".exe", StringComparison.OrdinalIgnoreCase));

    private static bool MayListen(DotNetBuild build, DotNetProject project)
    {
        var folder = project.Path.LastIndexOf('/') is var slash and >= 0 ? project.Path.Substring(0, slash + 1) : string.Empty;
        return new[] { "appsettings.json", "appsettings.Production.json", "Program.cs", "Startup.cs" }.Any(file =>
            build.Context?.ReadText(folder + file)?.ToString() is { } text
            && (Mentions(text, "Kestrel") || Mentions(text, "\"Urls\"") || text.IndexOf("UseUrls", StringComparison.Ordinal) >= 0 || text.IndexOf("http://", StringComparison.Ordinal) >= 0));
    }

    private static bool Mentions(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
