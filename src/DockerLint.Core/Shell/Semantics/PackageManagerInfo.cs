namespace DockerLint.Shell.Semantics;

/// <summary>What is to be known of a package manager in order to read its calls.</summary>
internal sealed class PackageManagerInfo(PackageManager manager, string tools)
{
    public PackageManager Manager { get; } = manager;

    /// <summary>Names of its programs.</summary>
    public IReadOnlyList<string> Tools { get; } = tools.Split(' ');

    /// <summary>The options that take a value, before or behind the sub-command.</summary>
    public OptionSpec Options { get; init; } = OptionSpec.Flags;

    /// <summary>Sub-commands with which no option takes a value.</summary>
    public string FlagsOnly { get; init; } = string.Empty;

    /// <summary>Sub-commands that install; one of two words is written with a plus sign.</summary>
    public string Install { get; init; } = string.Empty;

    public string Refresh { get; init; } = string.Empty;

    public string Upgrade { get; init; } = string.Empty;

    public string Remove { get; init; } = string.Empty;

    public string Clean { get; init; } = string.Empty;

    /// <summary>First words of sub-commands that consist of two.</summary>
    public string TwoWords { get; init; } = string.Empty;

    /// <summary>Whether a call without a sub-command installs.</summary>
    public bool InstallsByDefault { get; init; }

    /// <summary>Options that answer all questions with yes.</summary>
    public string Yes { get; init; } = string.Empty;

    /// <summary>Options that give the version of what is installed.</summary>
    public string VersionOptions { get; init; } = string.Empty;

    public PackageSyntax Syntax { get; init; }

    public PackageAction ActionOf(string subCommand)
    {
        var key = subCommand.Replace(' ', '+');
        return Contains(Install, key) ? PackageAction.Install
            : Contains(Refresh, key) ? PackageAction.Refresh
            : Contains(Upgrade, key) ? PackageAction.Upgrade
            : Contains(Remove, key) ? PackageAction.Remove
            : Contains(Clean, key) ? PackageAction.Clean
            : PackageAction.Other;
    }

    public bool HasTwoWords(string first) => Contains(TwoWords, first);

    public OptionSpec OptionsOf(string subCommand) => Contains(FlagsOnly, subCommand) ? OptionSpec.Flags : Options;

    private static bool Contains(string words, string word) => words.Split(' ').Contains(word);
}
