using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Cli.CommandLine;

/// <summary>The options that tell how the Dockerfiles are built, with the names and forms that <c>docker build</c> gives them.</summary>
internal static class BuildOptions
{
    private static readonly OptionDefinition Target = new("--target", "STAGE", "Judge the build of this stage; may be repeated") { IsRepeatable = true };
    private static readonly OptionDefinition Argument = new("--build-arg", "NAME[=VALUE]", "A build argument; without a value it is given but unknown; may be repeated") { IsRepeatable = true };
    private static readonly OptionDefinition Context = new("--build-context", "NAME=VALUE", "A named build context; may be repeated") { IsRepeatable = true };
    private static readonly OptionDefinition Platform = new("--platform", "PLATFORM", "The platform to build for, such as linux/arm64; may be repeated") { IsRepeatable = true };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OptionDefinition> All { get; } = [Target, Argument, Context, Platform];

    /// <summary>What a command line hands in to builds. Nothing is taken from the environment.</summary>
    /// <exception cref="UsageException">A value is not of its option's form.</exception>
    public static BuildInputs Read(ParsedArguments arguments)
    {
        if (!All.Any(arguments.Has))
        {
            return BuildInputs.None;
        }

        var targets = arguments.GetAll(Target);
        return new BuildInputs
        {
            Targets = targets,
            BuildsLastStage = targets.Count == 0,
            Arguments = ReadArguments(arguments.GetAll(Argument)),
            NamedContexts = arguments.GetAll(Context).Select(ReadContext).ToArray(),
            Platforms = arguments.GetAll(Platform).SelectMany(list => list.Split(',')).Select(ReadPlatform).ToArray(),
        };
    }

    private static Dictionary<string, string?> ReadArguments(IReadOnlyList<string> values)
    {
        var result = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var equals = value.IndexOf('=');
            var name = equals < 0 ? value : value[..equals];
            if (name.Length == 0 || name.Any(char.IsWhiteSpace))
            {
                // Not the whole text: the value may be a secret.
                throw new UsageException($"{Argument.Name} needs a name before the value: {Argument.Name} {Argument.Value}");
            }

            result[name] = equals < 0 ? null : value[(equals + 1)..];
        }

        return result;
    }

    private static string ReadContext(string value)
    {
        var equals = value.IndexOf('=');
        return equals > 0 && equals + 1 < value.Length
            ? value[..equals]
            : throw new UsageException($"'{value}' is no value of {Context.Name}; it takes {Context.Value}");
    }

    private static string ReadPlatform(string value) => PlatformSpec.TryParse(value, out _, out var problem)
        ? value
        : throw new UsageException($"'{value}' is no value of {Platform.Name}: {problem.Message}");
}
