using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// Which file of the build context lies at a path inside a stage: what COPY and ADD put there, what a bind mount shows, and what was
/// taken from another stage that took it from the context. What commands move or make is not followed.
/// </summary>
/// <param name="context">The build context.</param>
internal sealed class ContextFiles(BuildContext context)
{
    /// <summary>The path in the context of what lies at a path before an instruction; null when nothing of the context is known to lie there.</summary>
    /// <param name="stage">The stage of the instruction.</param>
    /// <param name="path">An absolute path inside the stage.</param>
    /// <param name="instruction">The instruction; a mount of its own counts.</param>
    public string? Find(Stage stage, string path, InstructionSyntax instruction) =>
        Mounted(stage, path, instruction) ?? Copied(stage, path, stage.Model.GetOrder(instruction));

    /// <summary>What of the context lies directly in a folder of a stage before an instruction, by the names it has there, in ordinal order.</summary>
    /// <param name="stage">The stage of the instruction.</param>
    /// <param name="folder">An absolute path inside the stage.</param>
    /// <param name="instruction">The instruction; a mount of its own counts.</param>
    public IReadOnlyList<BuildContextEntry> List(Stage stage, string folder, InstructionSyntax instruction)
    {
        var found = new SortedDictionary<string, BuildContextEntry>(StringComparer.Ordinal);
        if (Mounted(stage, folder, instruction) is { } mounted)
        {
            AddEntries(found, mounted);
        }

        foreach (var copy in Copies(stage, stage.Model.GetOrder(instruction)))
        {
            if (copy.IsFolder && PathText.IsSameOrBelow(folder, copy.Destination))
            {
                AddEntries(found, Inside(copy, folder));
            }
            else if (!copy.IsFolder && PathText.Absolute(copy.Destination + "/..", null) == PathText.Absolute(folder, null) && Visible(copy.Source) is { } entry)
            {
                found[PathText.Name(copy.Destination)] = entry;
            }
        }

        return found.Values.ToArray();
    }

    /// <summary>What the chain of a stage takes from the context before a place in the file, in order, patterns resolved.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="order">Position of the instruction before which to look.</param>
    public IEnumerable<ContextCopy> Copies(Stage stage, int order)
    {
        foreach (var link in stage.Chain)
        {
            foreach (var transfer in link.Instructions.OfType<TransferInstructionSyntax>().Where(transfer => stage.Model.GetOrder(transfer) < order))
            {
                foreach (var copy in Of(link, transfer))
                {
                    yield return copy;
                }
            }
        }
    }

    private static string Inside(ContextCopy copy, string path)
    {
        var rest = PathText.Trim(path).Substring(Math.Min(PathText.Trim(copy.Destination).Length, PathText.Trim(path).Length)).TrimStart('/');
        return copy.Source.Length == 0 ? rest : rest.Length == 0 ? copy.Source : copy.Source + "/" + rest;
    }

    private string? Copied(Stage stage, string path, int order)
    {
        string? found = null;
        foreach (var copy in Copies(stage, order))
        {
            if (copy.IsFolder ? PathText.IsSameOrBelow(path, copy.Destination) : PathText.Trim(path) == copy.Destination)
            {
                found = Visible(copy.IsFolder ? Inside(copy, path) : copy.Source)?.Path ?? found;
            }
        }

        return found;
    }

    private IEnumerable<ContextCopy> Of(Stage stage, TransferInstructionSyntax transfer)
    {
        if (transfer.GetFlag("from") is not null)
        {
            return FromStage(stage, transfer);
        }

        return CopiedPaths.Destination(stage, transfer) is { } destination ? FromContext(stage, transfer, destination) : [];
    }

    private IEnumerable<ContextCopy> FromContext(Stage stage, TransferInstructionSyntax transfer, string destination)
    {
        var isParents = transfer.GetFlag("parents") is not null;
        foreach (var (source, _, path) in isParents ? [] : CopiedPaths.OnAnySystem(stage, transfer))
        {
            if (ContextSources.PathOf(stage, transfer, source) is { } from && (from.Length == 0 ? new BuildContextEntry(from, true) : Visible(from)) is { } entry)
            {
                // A folder's content is copied, not the folder.
                yield return new ContextCopy(transfer, source, from, entry.IsFolder ? destination : path, entry.IsFolder);
            }
        }

        foreach (var source in transfer.FileSources)
        {
            if (stage.Model.Resolve(source, transfer).Text is { } pattern && (isParents || pattern.IndexOfAny(['*', '?', '[']) >= 0))
            {
                foreach (var entry in ContextPatterns.Match(context, pattern, isParents).Where(entry => context.IsIgnored(entry.Path) != true))
                {
                    var name = isParents ? entry.Path : PathText.Name(entry.Path);
                    var target = entry.IsFolder && !isParents ? destination : PathText.Absolute(name, destination) ?? destination;
                    yield return new ContextCopy(transfer, source, entry.Path, target, entry.IsFolder);
                }
            }
        }
    }

    private IEnumerable<ContextCopy> FromStage(Stage stage, TransferInstructionSyntax transfer)
    {
        if (stage.References.FirstOrDefault(reference => reference.Instruction == transfer)?.Target is not { } other || other.Index >= stage.Index)
        {
            yield break;
        }

        foreach (var (source, written, path) in CopiedPaths.OnAnySystem(stage, transfer))
        {
            if (PathText.Absolute(written, "/") is { } from && Copied(other, from, int.MaxValue) is { } found && (found.Length == 0 ? new BuildContextEntry(found, true) : context.Find(found)) is { } entry)
            {
                yield return new ContextCopy(transfer, source, found, entry.IsFolder ? CopiedPaths.Destination(stage, transfer) ?? path : path, entry.IsFolder);
            }
        }
    }

    private string? Mounted(Stage stage, string path, InstructionSyntax instruction)
    {
        foreach (var flag in instruction is RunInstructionSyntax ? instruction.Flags.Where(flag => flag is { Name: "mount", Value.IsMissing: false }) : [])
        {
            var mount = MountOptions.Parse(flag.Value?.ValueText ?? string.Empty, text => stage.Model.Expand(text, instruction).Value);
            if (mount.Type is MountType.Bind or null
                && mount.From is null
                && mount.Target?.Text is { } target
                && PathText.Absolute(target, CopiedPaths.WorkingDirectory(stage, instruction)) is { } folder
                && PathText.IsSameOrBelow(path, folder)
                && (mount.Source is null ? string.Empty : mount.Source.Text is { } written ? PathText.Absolute("/" + written, null)?.Substring(1) : null) is { } source)
            {
                var inside = Inside(new ContextCopy(instruction, null, source, folder, IsFolder: true), path);
                if (inside.Length == 0 || Visible(inside) is not null)
                {
                    return inside;
                }
            }
        }

        return null;
    }

    private void AddEntries(SortedDictionary<string, BuildContextEntry> found, string folder)
    {
        foreach (var entry in context.GetEntries(folder).Where(entry => context.IsIgnored(entry.Path) != true))
        {
            found[PathText.Name(entry.Path)] = entry;
        }
    }

    private BuildContextEntry? Visible(string path) => context.IsIgnored(path) == true ? null : context.Find(path);
}
