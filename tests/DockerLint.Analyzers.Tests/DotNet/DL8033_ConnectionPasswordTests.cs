using DockerLint.Analyzers.DotNet;
using DockerLint.Diagnostics;

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

    [Theory]
    [InlineData("services: {a: {image: x, environment: {ConnectionStrings__Db: '[|Server=db;Password=Xk29vLq8Zt41|]'}}}")]
    [InlineData("services: {a: {image: x, environment: ['ShopConnectionString=[|Server=db;User Id=sa;pwd=Xk29vLq8Zt41|]']}}")]
    [InlineData("services:\n  a: {image: x, environment: {ConnectionStrings__Db: '[|Server=db;Password=Xk29vLq8Zt41|]'}}\n  b: {image: x, environment: {ConnectionStrings__B: 'Server=db;Password=Xk29vLq8Zt41'}}\n  c: {image: x, environment: {ConnectionStrings__Db: '[|Server=db;Password=Yk29vLq8Zt42|]'}}")]
    public void Speaks_about_services(string markup) => RuleTest.Verify<ConnectionPasswordAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });

    [Fact]
    public void In_a_file_that_is_laid_over_others_it_is_an_info() =>
        RuleTest.Verify<ConnectionPasswordAnalyzer>("services: {a: {environment: {ConnectionStrings__Db: '[|Server=db;Password=Xk29vLq8Zt41|]'}}}", RuleTestOptions.Compose with { Path = "docker-compose.override.yml", ExpectedSeverity = DiagnosticSeverity.Info });

    [Theory]
    [InlineData("services: {a: {image: x, environment: {ConnectionStrings__Db: 'Server=db;Password=${PASSWORD}'}}}")]
    [InlineData("services: {a: {image: x, environment: {ConnectionStrings__Db: 'Server=db;Password=postgres'}}}")]
    [InlineData("services: {a: {image: x, environment: {ConnectionStrings__Db: 'Server=db;Integrated Security=true'}}}")]
    [InlineData("services: {a: {image: x, environment: [ConnectionStrings__Db, 'Other=Password=Xk29vLq8Zt41']}}")]
    public void Is_silent_about_services(string text) => RuleTest.VerifySilent<ConnectionPasswordAnalyzer>(text, RuleTestOptions.Compose);
}
