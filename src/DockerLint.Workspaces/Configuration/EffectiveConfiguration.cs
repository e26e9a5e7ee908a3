using DockerLint.Syntax;

namespace DockerLint.Workspaces.Configuration;

/// <summary>What holds for one file, and where it comes from.</summary>
/// <param name="Language">The file's language.</param>
/// <param name="Mode">The mode.</param>
/// <param name="Level">The level.</param>
/// <param name="Rules">The severity of each rule that looks at files of the language, by id; <c>none</c> for a silent one.</param>
/// <param name="Options">The options that are set, by name.</param>
public sealed record EffectiveConfiguration(
    SourceLanguage Language,
    EffectiveSetting Mode,
    EffectiveSetting Level,
    IReadOnlyList<EffectiveSetting> Rules,
    IReadOnlyList<EffectiveSetting> Options)
{
    /// <summary>What is wrong with the configuration files that were read.</summary>
    public IReadOnlyList<ConfigurationFileResult> Problems { get; init; } = [];
}
