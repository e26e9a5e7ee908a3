using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>A row of the table of base images.</summary>
/// <param name="Repository">The familiar name; with <c>/*</c> at the end any repository below.</param>
/// <param name="TagWords">
/// Beginnings of words of the tag, which dashes separate, all of which must be there: <c>alpine</c> fits 20-alpine3.20. Empty: any tag.
/// </param>
/// <param name="Distribution">What is below.</param>
internal sealed record BaseImageRow(string Repository, string TagWords, BaseDistribution Distribution)
{
    private const string DefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <summary>The lowest major version in the tag that the row is for.</summary>
    public int FirstMajor { get; init; }

    /// <summary>The highest major version in the tag that the row is for.</summary>
    public int LastMajor { get; init; } = int.MaxValue;

    /// <summary>Variables with blanks between them: <c>NAME=value</c>, or <c>NAME</c> if the value differs from tag to tag.</summary>
    public string Environment { get; init; } = string.Empty;

    /// <summary>Whether no other variable is set, PATH excepted.</summary>
    public bool IsEnvironmentComplete { get; init; }

    /// <summary>The user; null for no claim.</summary>
    public string? User { get; init; } = "root";

    /// <summary>Tools beyond or against those of the distribution, with <c>+</c> and <c>-</c>.</summary>
    public string Tools { get; init; } = string.Empty;

    /// <summary>Whether it is for building.</summary>
    public bool? IsSdk { get; init; }

    /// <summary>The repository that what it builds runs on.</summary>
    public string? Runtime { get; init; }

    public bool HasMajor => FirstMajor > 0 || LastMajor < int.MaxValue;

    public BaseImageFacts ToFacts()
    {
        var isWindows = Distribution.IsWindows;
        var environment = new Dictionary<string, ResolvedValue>(StringComparer.Ordinal);
        if (isWindows == false)
        {
            environment["PATH"] = HasOwnPath ? ResolvedValue.Unknown : ResolvedValue.Known(DefaultPath);
        }

        foreach (var variable in Split(Environment))
        {
            var equals = variable.IndexOf('=');
            environment[equals < 0 ? variable : variable.Substring(0, equals)] =
                equals < 0 ? ResolvedValue.Unknown : ResolvedValue.Known(variable.Substring(equals + 1));
        }

        var tools = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var tool in Split(Distribution.Tools).Concat(Split(Tools)))
        {
            tools[tool.Substring(1)] = tool[0] == '+';
        }

        return new BaseImageFacts
        {
            Distribution = Distribution.Name,
            IsWindows = isWindows,
            User = User,
            RunsAsRoot = User is null || isWindows == true ? null : User == "root",
            Environment = environment,
            IsEnvironmentComplete = IsEnvironmentComplete,
            Shell = Distribution.Shell,
            PackageManager = Distribution.PackageManager,
            Userland = Distribution.Userland,
            IsSdk = IsSdk,
            RuntimeRepository = Runtime,
            Tools = tools,
        };
    }

    // The default PATH is certain only where the list of variables is, and does not name it.
    private bool HasOwnPath => !IsEnvironmentComplete || Split(Environment).Contains("PATH");

    private static IEnumerable<string> Split(string list) => list.Split(' ').Where(item => item.Length > 0);
}
