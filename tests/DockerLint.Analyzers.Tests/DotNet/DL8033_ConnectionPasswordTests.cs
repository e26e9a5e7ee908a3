using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8033_ConnectionPasswordTests
{
    [Theory]
    [InlineData("FROM debian:12\nENV ConnectionStrings__Db=[|Server=db;Password=Xk29vLq8Zt41|]")]
    [InlineData("FROM debian:12\nENV SHOP_CONNECTION_STRING=[|\"Host=db;Username=a;Pwd=Xk29vLq8Zt41\"|] A=b")]
    [InlineData("FROM debian:12\nENV StorageConnectionString=[|AccountName=a;AccountKey=aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ9PQ==|]")]
    public void Speaks(string markup) => RuleTest.Verify<ConnectionPasswordAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12\nENV ConnectionStrings__Db=Server=db;Integrated")]
    [InlineData("FROM debian:12\nENV ConnectionStrings__Db=Server=db;Password=$PASSWORD")]
    [InlineData("FROM debian:12\nENV ConnectionStrings__Db=Server=db;Password=")]
    [InlineData("FROM debian:12\nENV ConnectionStrings__Db=Server=db;Password=<password>")]
    [InlineData("FROM debian:12\nENV Db=Server=db;Password=Xk29vLq8Zt41")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ConnectionPasswordAnalyzer>(text);
}
