using DockerLint.MSBuild.Tasks;

namespace DockerLint.MSBuild.Linting;

/// <summary>What the properties of a project say about the builds of its Dockerfiles, as written.</summary>
/// <param name="Targets">Stages, separated by semicolons; when there are any, they are all that is asked for.</param>
/// <param name="Arguments"><c>NAME=VALUE</c> or <c>NAME</c>, separated by semicolons.</param>
/// <param name="Contexts"><c>NAME=VALUE</c>, separated by semicolons.</param>
/// <param name="Platforms">Platforms, separated by semicolons or commas.</param>
/// <param name="ContainerDockerfile">Full path of the one Dockerfile that the container tooling builds; empty when it builds none.</param>
/// <param name="ContainerStage">The stage that the tooling builds besides the last one; may be empty.</param>
/// <param name="ContainerArguments">Options that the tooling hands to <c>docker build</c>, as on a command line.</param>
internal sealed record BuildProperties(
    string Targets = "",
    string Arguments = "",
    string Contexts = "",
    string Platforms = "",
    string ContainerDockerfile = "",
    string ContainerStage = "",
    string ContainerArguments = "")
{
    /// <summary>A project that says nothing.</summary>
    public static BuildProperties None { get; } = new();

    /// <summary>All of them in a fixed order.</summary>
    public string[] Values => [Targets, Arguments, Contexts, Platforms, ContainerDockerfile, ContainerStage, ContainerArguments];

    /// <summary>What concerns some files: without the settings of the container tooling when its Dockerfile is none of them.</summary>
    public BuildProperties For(IReadOnlyList<string> files) =>
        DistinctFiles.Contains(files, ContainerDockerfile) ? this : this with { ContainerDockerfile = "", ContainerStage = "", ContainerArguments = "" };

    /// <summary>One text for all of them, for requests and caches; empty when there are none.</summary>
    public string Format() => Array.TrueForAll(Values, value => value.Length == 0) ? "" : string.Join("\n", Array.ConvertAll(Values, FindingText.Escape));

    /// <summary>What <see cref="Format"/> was given; none of a text that it has not made.</summary>
    public static BuildProperties Parse(string text)
    {
        var values = Array.ConvertAll(text.Split('\n'), FindingText.Unescape);
        return values.Length == None.Values.Length ? new BuildProperties(values[0], values[1], values[2], values[3], values[4], values[5], values[6]) : None;
    }
}
