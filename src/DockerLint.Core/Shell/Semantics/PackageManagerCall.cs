using System.Globalization;
using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>A command that calls a package manager.</summary>
public sealed class PackageManagerCall
{
    private readonly PackageManagerInfo info;

    private PackageManagerCall(SimpleCommand command, PackageManagerInfo info, string tool, CommandArguments arguments, int operandsBefore)
    {
        this.info = info;
        Command = command;
        Tool = tool;
        Arguments = arguments;
        (SubCommand, SubCommandArgument, var rest) = SubCommandReader.Read(info, arguments, operandsBefore);
        Action = info.Manager == PackageManager.Pacman ? PacmanAction.Of(arguments, SubCommand is not null || rest.Count > 0)
            : SubCommand is not null ? info.ActionOf(SubCommand)
            : info.InstallsByDefault && arguments.Operands.Count == 0 && arguments.MayHaveMore == false && arguments.Has("--version", "-v", "--help", "-h") == false ? PackageAction.Install
            : PackageAction.Other;
        Packages = Action is PackageAction.Install or PackageAction.Upgrade or PackageAction.Remove
            ? rest.Select(operand => PackageReferenceReader.Read(operand, info.Syntax)).ToArray()
            : [];
        Operands = rest;
    }

    /// <summary>The command.</summary>
    public SimpleCommand Command { get; }

    /// <summary>The package manager.</summary>
    public PackageManager Manager => info.Manager;

    /// <summary>The name of the program: <c>pip3.11</c>, <c>dnf5</c>; <c>pip</c> for <c>python -m pip</c>.</summary>
    public string Tool { get; }

    /// <summary>The sub-command, its two words separated by a blank (<c>cache clean</c>); null when there is none or it is not known. For <c>pacman</c> always null.</summary>
    public string? SubCommand { get; }

    /// <summary>The argument with the (first word of the) sub-command; null when there is none.</summary>
    public ShellArgument? SubCommandArgument { get; }

    /// <summary>What the call does.</summary>
    public PackageAction Action { get; }

    /// <summary>Options and operands, those of the program itself and of the sub-command together.</summary>
    public CommandArguments Arguments { get; }

    /// <summary>Operands behind the sub-command.</summary>
    public IReadOnlyList<ShellArgument> Operands { get; }

    /// <summary>What is installed, upgraded or removed; empty when a lock or project file says it.</summary>
    public IReadOnlyList<PackageReference> Packages { get; }

    /// <summary>The version that an option gives (<c>gem install -v 1.2</c>, <c>cargo install --version</c>); null when none does.</summary>
    public ShellOption? VersionOption => Action == PackageAction.Install && info.VersionOptions.Length > 0 ? Arguments.Find(info.VersionOptions.Split(' ')) : null;

    /// <summary>
    /// Whether questions are answered with yes: by an option in any spelling, or by <c>yes |</c> in front. Null when an argument that
    /// is not known could do it, or when the package manager asks no questions.
    /// </summary>
    public bool? AssumesYes
    {
        get
        {
            if (info.Yes.Length == 0)
            {
                return null;
            }

            return Arguments.Has(info.Yes.Split(' ')) == true || ImpliesYes() || Command.PipedFrom?.Name == "yes" ? true : Arguments.MayHaveMore ? null : false;
        }
    }

    /// <summary>The call that a command is; null when it calls no package manager that is known here.</summary>
    public static PackageManagerCall? From(SimpleCommand command)
    {
        if (command.Name is not { } name)
        {
            return null;
        }

        if (PackageManagerTable.Find(name) is { } info)
        {
            return Create(command, info, name, command.Arguments);
        }

        return PythonModule.Find(command) is { } module && PackageManagerTable.Find(module.Name) is { Manager: PackageManager.Pip or PackageManager.Pipx or PackageManager.Uv } found
            ? Create(command, found, module.Name, module.Arguments)
            : null;
    }

    /// <summary>Whether one of the options is given: yes, no, or null when an argument that is not known could be it.</summary>
    /// <param name="names">Names with their dashes.</param>
    public bool? HasOption(params string[] names) => Arguments.Has(names);

    private static PackageManagerCall Create(SimpleCommand command, PackageManagerInfo info, string tool, IReadOnlyList<ShellArgument> arguments)
    {
        var parsed = CommandArguments.Parse(arguments, info.Options);
        // cargo +nightly, npm's own prefix: a toolchain is no sub-command.
        var skip = info.Manager == PackageManager.Cargo && parsed.Operands.Count > 0 && parsed.Operands[0].Text is { Length: > 0 } first && first[0] == '+' ? 1 : 0;
        if (parsed.Operands.Count > skip && parsed.Operands[skip].Text is { } subCommand && info.OptionsOf(subCommand) is var own && own != info.Options)
        {
            parsed = CommandArguments.Parse(arguments, own);
        }

        return new PackageManagerCall(command, info, tool, parsed, skip);
    }

    private bool ImpliesYes()
    {
        switch (Manager)
        {
            case PackageManager.AptGet or PackageManager.Apt:
                // apt-get(8): -qq implies -y.
                return Arguments.Options.Sum(option => option.Name is "-q" or "--quiet" ? int.TryParse(option.Value?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 1 : 0) >= 2
                    || Arguments.Options.Any(option => option.Name is "-o" or "--option" && SetsYes(option.Value, "apt::get::assume-yes"));
            case PackageManager.Yum or PackageManager.Dnf or PackageManager.MicroDnf or PackageManager.TinyDnf:
                return Arguments.Options.Any(option => option.Name == "--setopt" && SetsYes(option.Value, "assumeyes"));
            default:
                return false;
        }
    }

    private static bool SetsYes(ResolvedValue? value, string key)
    {
        var parts = (value?.Text ?? string.Empty).ToLowerInvariant().Split('=');
        return parts.Length == 2 && parts[0] == key && parts[1].Trim('"', '\'') is "1" or "true" or "yes" or "y" or "on" or "enable";
    }
}
