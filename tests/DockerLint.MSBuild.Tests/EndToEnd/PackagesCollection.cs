namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>Tests that share the packages; packed once, and built one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "packages";
}
