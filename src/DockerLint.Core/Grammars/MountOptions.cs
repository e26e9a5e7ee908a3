using DockerLint.Semantics;

namespace DockerLint.Grammars;

/// <summary>The value of <c>RUN --mount=</c>, read and judged as BuildKit does.</summary>
public sealed class MountOptions
{
    internal MountOptions(string text, IReadOnlyList<MountOption> options, IReadOnlyList<GrammarProblem> problems, MountType? type)
    {
        Text = text;
        Options = options;
        Problems = problems;
        Type = type;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The options in order, faulty ones included.</summary>
    public IReadOnlyList<MountOption> Options { get; }

    /// <summary>Why a build refuses the mount; empty if it does not. BuildKit names only the first.</summary>
    public IReadOnlyList<GrammarProblem> Problems { get; }

    /// <summary>The type, Bind if none is written; null if it is not known or not valid.</summary>
    public MountType? Type { get; }

    /// <summary>The name of a stage or image to mount from; null if none is written.</summary>
    public ResolvedValue? From => Find("from")?.Value;

    /// <summary>The path to mount, or the id of a secret; null if none is written.</summary>
    public ResolvedValue? Source => Find("source")?.Value;

    /// <summary>The place to mount at; null if none is written.</summary>
    public ResolvedValue? Target => Find("target")?.Value;

    /// <summary>The id of a secret, SSH agent or cache; null if none is written.</summary>
    public ResolvedValue? Id => Find("id")?.Value;

    /// <summary>The variable that a secret is put into; null if none is written.</summary>
    public ResolvedValue? EnvironmentVariable => Find("env")?.Value;

    /// <summary>Whether the mount is read-only; null if that is not known. By default all but cache and tmpfs are.</summary>
    public bool? IsReadOnly
    {
        get
        {
            var option = Options.LastOrDefault(candidate => candidate.Key is "readonly" or "readwrite");
            return option is null
                ? Type is { } type ? type is not (MountType.Cache or MountType.Tmpfs) : null
                : Flag(option) is { } flag ? flag == (option.Key == "readonly") : null;
        }
    }

    /// <summary>Whether the build fails without the secret or agent; null if that is not known.</summary>
    public bool? IsRequired => Find("required") is { } option ? Flag(option) : false;

    /// <summary>Reads a mount; never fails, see <see cref="Problems"/>.</summary>
    /// <param name="text">What follows <c>--mount=</c>.</param>
    /// <param name="expand">Expands the variables of a value; without it, values with variables are not known.</param>
    public static MountOptions Parse(string text, Func<string, ResolvedValue>? expand = null) =>
        new MountOptionsParser(text, expand ?? (value => WordExpression.Parse(value).Evaluate(_ => ResolvedValue.Unknown).Value)).Parse();

    /// <summary>The last option with a key, which is the one that counts; null if there is none.</summary>
    /// <param name="key">The main name of the key, see <see cref="MountOption.Key"/>.</param>
    public MountOption? Find(string key) => Options.LastOrDefault(option => option.Key == key);

    /// <summary>The truth value of a flag as Go's strconv.ParseBool reads it; a bare key is true, null is unknown or invalid.</summary>
    internal static bool? Flag(MountOption option) => option.RawValue is null ? true : GoBoolean.Parse(option.Value.Text);
}
