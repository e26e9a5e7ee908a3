using DockerLint.Configuration;
using DockerLint.Workspaces;
using DockerLint.Workspaces.Configuration;

namespace DockerLint.Cli.CommandLine;

/// <summary>The options that tell which configuration holds, for every verb that asks for it.</summary>
internal static class ConfigurationOptions
{
    private static readonly OptionDefinition Mode = new("--mode", "MODE", "How much to ask for: " + string.Join(", ", SettingValues.Modes)) { Words = SettingValues.Modes };
    private static readonly OptionDefinition Config = new("--config", "FILE", "Read this .globalconfig, .editorconfig or .hadolint.yaml too; may be repeated") { IsRepeatable = true };
    private static readonly OptionDefinition NoConfig = new("--no-config", null, "Look up no configuration files and no baseline");

    /// <summary>How much is asked for.</summary>
    public static IReadOnlyList<OptionDefinition> Modes { get; } = [Mode];

    /// <summary>Which files are read.</summary>
    public static IReadOnlyList<OptionDefinition> Files { get; } = [Config, NoConfig];

    /// <summary>A request with what a command line says.</summary>
    /// <exception cref="UsageException">A configuration file does not exist.</exception>
    public static LintRequest Apply(LintRequest request, ParsedArguments arguments)
    {
        foreach (var file in arguments.GetAll(Config))
        {
            if (!File.Exists(Path.Combine(request.WorkingDirectory, file)))
            {
                throw new UsageException($"the configuration file '{file}' does not exist");
            }
        }

        return request with
        {
            Mode = arguments.Get(Mode) is { } word && SettingValues.TryParseMode(word, out var mode) ? mode : null,
            UseConfigurationFiles = !arguments.Has(NoConfig),
            ConfigurationFiles = arguments.GetAll(Config),
        };
    }
}
