using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>
/// The options of a command. Of a program whose options are known (<see cref="ProgramOptions"/>) bundles of letters are told apart; of
/// others <c>-xyz</c> is one option for sure, and its letters may be some.
/// </summary>
internal sealed class CommandFlags
{
    private readonly List<string> possible = [];
    private readonly CommandArguments arguments;

    public CommandFlags(SimpleCommand command)
    {
        var spec = command.Name is { } name ? ProgramOptions.Find(name) : null;
        arguments = CommandArguments.Parse(command, spec ?? OptionSpec.TakingValues(string.Empty, singleDashLong: true));
        foreach (var option in spec is null ? arguments.Options : [])
        {
            if (option.Name.Length > 2 && option.Name[1] != '-')
            {
                possible.AddRange(option.Name.Skip(1).Distinct().Select(letter => "-" + letter));
            }
        }
    }

    /// <summary>The options that are certain, in order.</summary>
    public IReadOnlyList<ShellOption> Options => arguments.Options;

    /// <summary>The names of all options, or the values of one.</summary>
    public AttributeValue Read(string? key) => key is null
        ? AttributeValue.Of(arguments.Options.Select(option => ResolvedValue.Known(option.Name)), !arguments.MayHaveMore, possible)
        : AttributeValue.Of(arguments.Options.Where(option => option.Name == key).Select(option => option.Value ?? ResolvedValue.Unknown), !arguments.MayHaveMore && !possible.Contains(key));
}
