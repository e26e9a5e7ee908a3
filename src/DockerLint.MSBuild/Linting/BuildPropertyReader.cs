using DockerLint.Dockerfile.Semantics;

namespace DockerLint.MSBuild.Linting;

/// <summary>Makes of properties what the engine takes. What is not of the form of its property is left out.</summary>
internal static class BuildPropertyReader
{
    /// <summary>What holds for all Dockerfiles of the project.</summary>
    public static BuildInputs ForAll(BuildProperties properties)
    {
        var targets = Split(properties.Targets, ';');
        var inputs = new BuildInputs
        {
            Targets = targets,
            BuildsLastStage = targets.Length == 0,
            Arguments = Arguments(Split(properties.Arguments, ';')),
            NamedContexts = Names(Split(properties.Contexts, ';')),
            Platforms = Split(properties.Platforms, ';', ','),
        };
        return IsEmpty(inputs) ? BuildInputs.None : inputs;
    }

    /// <summary>What holds for the Dockerfile of the container tooling alone. The tooling's stage is built for debugging, the last one for release.</summary>
    public static BuildInputs ForContainer(BuildProperties properties)
    {
        var options = CommandLineWords.Options(properties.ContainerArguments);
        var stage = properties.ContainerStage.Trim();
        var inputs = new BuildInputs
        {
            Targets = options.Where(option => option.Name == "--target").Select(option => option.Value).Concat(stage.Length > 0 ? [stage] : []).Distinct(StringComparer.Ordinal).ToArray(),
            Arguments = Arguments(options.Where(option => option.Name == "--build-arg").Select(option => option.Value)),
            NamedContexts = Names(options.Where(option => option.Name == "--build-context").Select(option => option.Value)),
            Platforms = options.Where(option => option.Name == "--platform").SelectMany(option => Split(option.Value, ',')).ToArray(),
        };
        return IsEmpty(inputs) ? BuildInputs.None : inputs;
    }

    private static Dictionary<string, string?> Arguments(IEnumerable<string> pairs)
    {
        var result = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var equals = pair.IndexOf('=');
            var name = (equals < 0 ? pair : pair.Substring(0, equals)).Trim();
            if (name.Length > 0)
            {
                // Without a value it comes from the environment of the build, which may be another one.
                result[name] = equals < 0 ? null : pair.Substring(equals + 1);
            }
        }

        return result;
    }

    private static string[] Names(IEnumerable<string> pairs) =>
        pairs.Where(pair => pair.IndexOf('=') > 0).Select(pair => pair.Substring(0, pair.IndexOf('=')).Trim()).ToArray();

    private static string[] Split(string list, params char[] separators) =>
        list.Split(separators).Select(item => item.Trim()).Where(item => item.Length > 0).ToArray();

    private static bool IsEmpty(BuildInputs inputs) => inputs is { Targets.Count: 0, Arguments.Count: 0, NamedContexts.Count: 0, Platforms.Count: 0 };
}
