using DockerLint.Text;
using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Configuration;

/// <summary>A configuration file, read and checked once per run.</summary>
internal sealed class ConfigurationFile
{
    /// <summary>Full path.</summary>
    public required string Path { get; init; }

    /// <summary>Its text; null when it could not be read.</summary>
    public SourceText? Text { get; init; }

    /// <summary>Whether it says <c>root = true</c>.</summary>
    public bool IsRoot { get; init; }

    /// <summary>Whether it is a global config, whose sections name full paths.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Whether it is in the format of hadolint.</summary>
    public bool IsHadolint { get; init; }

    /// <summary>Rank among global configs; a higher one wins.</summary>
    public int GlobalLevel { get; init; }

    /// <summary>Its parts in order, each with what it sets.</summary>
    public IReadOnlyList<ConfigurationPart> Parts { get; init; } = [];

    /// <summary>Ids of the rules that it declares.</summary>
    public IReadOnlyList<string> DeclaredRules { get; init; } = [];

    /// <summary>What is not understood, by place.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems { get; init; } = [];

    /// <summary>The parts that hold for a file, in order.</summary>
    /// <param name="file">Full path of the linted file.</param>
    public IEnumerable<ConfigurationPart> PartsFor(string file)
    {
        var folder = Files.PathNames.GetFolder(Path);
        var relative = IsGlobal || folder is null ? file.TrimStart('/') : Files.PathNames.GetRelative(folder, file) ?? Files.PathNames.GetName(file);
        return Parts.Where(part => part.Pattern is null || part.Pattern.IsMatch(relative));
    }
}
