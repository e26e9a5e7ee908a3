using DockerLint.Repository.Generation;

namespace DockerLint.Repository;

public sealed class GeneratedFilesTests
{
    [Fact]
    public void Generated_files_are_in_step_with_the_rules()
    {
        var files = GeneratedFiles.Create(RuleCatalog.Entries);
        var surplus = RepositoryFiles.Find("*", [.. GeneratedFiles.Folders]).Except(files.Select(file => file.Path)).ToArray();
        if (RepositoryFiles.Update)
        {
            foreach (var file in files)
            {
                Write(file);
            }

            Array.ForEach(surplus, path => File.Delete(RepositoryFiles.FullPath(path)));
            return;
        }

        var stale = files.Where(file => !File.Exists(RepositoryFiles.FullPath(file.Path)) || RepositoryFiles.Read(file.Path) != file.Content).Select(file => file.Path);

        stale.Concat(surplus).Should().BeEmpty($"generated files must be in step; run {RepositoryFiles.UpdateCommand}");
    }

    private static void Write(GeneratedFile file)
    {
        var path = RepositoryFiles.FullPath(file.Path);
        if (!File.Exists(path) || RepositoryFiles.Read(file.Path) != file.Content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
        }
    }
}
