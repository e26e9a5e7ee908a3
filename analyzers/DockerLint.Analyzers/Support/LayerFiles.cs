using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// Files and folders that instructions of a chain of stages surely put into their layers, and that are large enough to matter:
/// archives, packages, downloads, cloned repositories, folders. Single small files are left out.
/// </summary>
internal sealed class LayerFiles
{
    private static readonly string[] Bulky =
    [
        ".tar", ".gz", ".tgz", ".bz2", ".tbz2", ".xz", ".txz", ".zst", ".zip", ".7z", ".rar", ".deb", ".rpm", ".apk", ".whl", ".jar", ".war", ".ear", ".iso", ".img", ".bin", ".run", ".exe", ".msi", ".nupkg", ".dump", ".dmg",
    ];

    private static readonly OptionSpec Curl = OptionSpec.TakingValues(
        "-o --output --output-dir -H --header -X --request -d --data --data-binary --data-raw -u --user -A --user-agent -e --referer -b --cookie -c --cookie-jar -x --proxy --retry --retry-delay --retry-max-time "
        + "-m --max-time --connect-timeout --cacert --cert --key -w --write-out -T --upload-file -F --form -K --config --proto --ciphers --resolve -r --range -Y -y -z -E -D --dump-header --limit-rate --url");

    private static readonly OptionSpec Wget = OptionSpec.TakingValues(
        "-O --output-document -o --output-file -a --append-output -e --execute -i --input-file -B --base -t --tries -T --timeout -w --wait -P --directory-prefix -U --user-agent -n --header --post-data --user --password "
        + "--ca-certificate --waitretry --limit-rate --progress");

    private static readonly OptionSpec Git = OptionSpec.TakingValues("-C -c -b --branch -o --origin --depth --reference -j --jobs --separate-git-dir --shallow-since --filter --server-option --template -u --upload-pack");

    private readonly Dictionary<string, (InstructionSyntax Instruction, string Path)> byFolder = new(StringComparer.Ordinal);
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);

    /// <summary>What was put at a path or below it; null when nothing is known to be there.</summary>
    public (InstructionSyntax Instruction, string Path)? Find(string path) => byFolder.TryGetValue(PathText.Trim(path), out var found) && !removed.Contains(found.Path) ? found : null;

    /// <summary>Takes in what COPY or ADD copies.</summary>
    public void Add(Stage stage, TransferInstructionSyntax transfer, BuildContext? context)
    {
        foreach (var (_, source, path) in CopiedPaths.Of(stage, transfer))
        {
            var isFolder = source.EndsWith("/", StringComparison.Ordinal) || PathText.Name(source) is "." or ".."
                || (transfer.GetFlag("from") is null && context?.Find(source.TrimStart('/', '.').TrimEnd('/')) is { IsFolder: true });
            if (isFolder || IsBulky(source) || IsBulky(path))
            {
                Add(transfer, path);
            }
        }
    }

    /// <summary>Takes in what the commands of a RUN leave behind.</summary>
    public void Add(RunStep step)
    {
        var folder = step.Commands.Any(command => command.Name is "cd" or "pushd") ? null : CopiedPaths.WorkingDirectory(step.Stage, step.Run);
        for (var i = 0; i < step.Commands.Count; i++)
        {
            if (Created(step.Commands[i], folder) is { } path && !step.IsMounted(path) && !step.IsRemovedBehind(i, path))
            {
                Add(step.Run, path);
            }
        }
    }

    /// <summary>Forgets what was put at a path.</summary>
    public void Remove(string path) => removed.Add(path);

    private static string? Created(SimpleCommand command, string? folder)
    {
        if ((command.Nesting & ~CommandNesting.Group) != 0 || command.Parent is not null)
        {
            return null;
        }

        switch (command.Name)
        {
            case "curl":
                var curl = CommandArguments.Parse(command, Curl);
                return curl.Has("--output-dir") != false ? null
                    : curl.Find("-o", "--output") is { } output ? Absolute(output.Value?.Text, folder)
                    : curl.Has("-O", "--remote-name") == true && curl.Operands.Count == 1 ? Absolute(RemoteName(curl.Operands[0].Text), folder)
                    : null;
            case "wget":
                var wget = CommandArguments.Parse(command, Wget);
                if (wget.Find("-O", "--output-document") is { } document)
                {
                    return document.Value?.Text == "-" ? null : Absolute(document.Value?.Text, folder);
                }

                return wget.Operands.Count == 1 && wget.MayHaveMore == false && RemoteName(wget.Operands[0].Text) is { } name
                    ? wget.Find("-P", "--directory-prefix") is { } prefix ? (prefix.Value?.Text is { } into ? Absolute(into + "/" + name, folder) : null) : Absolute(name, folder)
                    : null;
            case "git":
                var git = CommandArguments.Parse(command, Git);
                return git.Operands.Count > 1 && git.Operands[0].Text == "clone" && git.Has("-C", "--bare", "--mirror") == false
                    ? git.Operands.Count > 2 ? Absolute(git.Operands[2].Text, folder) : Absolute(RepositoryName(git.Operands[1].Text), folder)
                    : null;
            default:
                return null;
        }
    }

    private static string? Absolute(string? path, string? folder) =>
        path is { Length: > 1 } && path[0] != '~' && path.IndexOfAny(['*', '?', '#']) < 0 && !path.StartsWith("/dev/", StringComparison.Ordinal) ? PathText.Absolute(path, folder) : null;

    private static string? RemoteName(string? address) => address is null || address.IndexOf('?') >= 0 || address.IndexOf("://", StringComparison.Ordinal) < 0 || address.EndsWith("/", StringComparison.Ordinal) ? null : PathText.Name(address);

    private static string? RepositoryName(string? address) => address is null ? null : PathText.Name(address.TrimEnd('/')) is var name && name.EndsWith(".git", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : PathText.Name(address.TrimEnd('/'));

    private static bool IsBulky(string path) => Bulky.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // Each folder above knows what lies in it, so that a removed folder is found at once.
    private void Add(InstructionSyntax instruction, string path)
    {
        removed.Remove(path);
        for (var current = PathText.Trim(path); current.Length > 1; current = current.Substring(0, current.LastIndexOf('/')))
        {
            byFolder[current] = (instruction, path);
        }
    }
}
