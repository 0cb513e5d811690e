
%struct.Hash = type { ptr, ptr, i64, i64 }
%struct.Search = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, i64, i64, i64, i64, i64, ptr, ptr, [2 x i64], [2 x i64], [2 x i64], [2 x i64], i64, [7 x ptr], [7 x i64], ptr, i64, ptr, i64, i64, i64, i64, [2 x i64], [2 x %struct.Table], [2 x %struct.Table], %struct.Table, [4 x i64], ptr, ptr, i64, i64, ptr, i64, i64, [2 x ptr], %struct.Hash, %struct.Hash, [2 x ptr], %struct.Hash, [4 x %struct.Hash], i64, i64, i64 }
%struct.Table = type { ptr, i64, i64, i64, %struct.Hash }
%struct.State = type { [2 x i64], [2 x i64] }
%struct.Pipe = type { [64 x i64], [64 x i32], i64, i64, i32, i32 }
%struct.Worker = type { ptr, ptr, i64, i64, i64, i64, i64, ptr, ptr }
%struct.Local = type { i32, i32, i32, i16, i16, i32, [4 x i32] }
%struct.Claim = type { ptr, ptr, ptr, i64, i64, i64, i64 }
%struct.Rows = type { ptr, ptr, ptr, ptr, i64, [64 x i64], i64 }
%struct.Finding = type { i64, i64, i64, i64, i64, i64 }
%struct.Offer = type { ptr, ptr, ptr, ptr, i64, i64, i64 }
%struct.Edge = type { i64, i64, i64, ptr, i64 }

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @regrow(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp ult i64 %2, %3
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 1
  %9 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 1
  br label %11

10:                                               ; preds = %59, %4
  ret void

11:                                               ; preds = %6, %59
  %12 = phi i64 [ %2, %6 ], [ %60, %59 ]
  %13 = load ptr, ptr %0, align 8, !tbaa !4
  %14 = getelementptr inbounds i64, ptr %13, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !10
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %59, label %17

17:                                               ; preds = %11
  %18 = mul i64 %15, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = load i64, ptr %7, align 8, !tbaa !11
  %28 = lshr i64 %27, 3
  %29 = zext i64 %28 to i128
  %30 = mul nuw nsw i128 %29, %26
  %31 = lshr i128 %30, 61
  %32 = trunc i128 %31 to i64
  %33 = and i64 %32, -8
  br label %34

34:                                               ; preds = %54, %17
  %35 = phi i64 [ %27, %17 ], [ %55, %54 ]
  %36 = phi i64 [ %33, %17 ], [ %58, %54 ]
  %37 = load ptr, ptr %1, align 8, !tbaa !4
  %38 = getelementptr inbounds i64, ptr %37, i64 %36
  %39 = load i64, ptr %38, align 8, !tbaa !10
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %41, label %54

41:                                               ; preds = %34
  %42 = cmpxchg ptr %38, i64 0, i64 %15 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %46, label %44

44:                                               ; preds = %41
  %45 = load i64, ptr %7, align 8, !tbaa !11
  br label %54

46:                                               ; preds = %41
  %47 = load ptr, ptr %8, align 8, !tbaa !12
  %48 = icmp eq ptr %47, null
  br i1 %48, label %59, label %49

49:                                               ; preds = %46
  %50 = load ptr, ptr %9, align 8, !tbaa !12
  %51 = getelementptr inbounds i64, ptr %50, i64 %12
  %52 = load i64, ptr %51, align 8, !tbaa !10
  %53 = getelementptr inbounds i64, ptr %47, i64 %36
  store i64 %52, ptr %53, align 8, !tbaa !10
  br label %59

54:                                               ; preds = %44, %34
  %55 = phi i64 [ %45, %44 ], [ %35, %34 ]
  %56 = add i64 %36, 1
  %57 = icmp eq i64 %56, %55
  %58 = select i1 %57, i64 0, i64 %56
  br label %34, !llvm.loop !13

59:                                               ; preds = %46, %49, %11
  %60 = add nuw i64 %12, 1
  %61 = icmp eq i64 %60, %3
  br i1 %61, label %10, label %11, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
define dso_local i64 @insert_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  br label %10

8:                                                ; preds = %58, %3
  %9 = phi i64 [ 0, %3 ], [ %60, %58 ]
  ret i64 %9

10:                                               ; preds = %5, %58
  %11 = phi i64 [ 0, %5 ], [ %61, %58 ]
  %12 = phi i64 [ 0, %5 ], [ %60, %58 ]
  %13 = getelementptr inbounds i64, ptr %1, i64 %11
  %14 = load i64, ptr %13, align 8, !tbaa !10
  %15 = add i64 %14, 1
  %16 = mul i64 %14, -7046029254386353131
  %17 = lshr i64 %16, 32
  %18 = xor i64 %17, %16
  %19 = mul i64 %18, -2960836687051489901
  %20 = lshr i64 %19, 29
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -4417276706812531889
  %23 = zext i64 %22 to i128
  %24 = load i64, ptr %7, align 8, !tbaa !11
  %25 = lshr i64 %24, 3
  %26 = zext i64 %25 to i128
  %27 = mul nuw nsw i128 %23, %26
  %28 = lshr i128 %27, 61
  %29 = trunc i128 %28 to i64
  %30 = and i64 %29, -8
  %31 = insertelement <8 x i64> poison, i64 %15, i64 0
  %32 = shufflevector <8 x i64> %31, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %33

33:                                               ; preds = %53, %10
  %34 = phi i64 [ %57, %53 ], [ %30, %10 ]
  br label %35

35:                                               ; preds = %33, %46
  %36 = load ptr, ptr %6, align 8, !tbaa !4
  %37 = getelementptr inbounds i64, ptr %36, i64 %34
  %38 = load volatile <8 x i64>, ptr %37, align 64, !tbaa !17
  %39 = icmp eq <8 x i64> %38, %32
  %40 = bitcast <8 x i1> %39 to i8
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %42, label %58

42:                                               ; preds = %35
  %43 = icmp eq <8 x i64> %38, zeroinitializer
  %44 = bitcast <8 x i1> %43 to i8
  %45 = icmp eq i8 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %42
  %47 = tail call i8 @llvm.cttz.i8(i8 %44, i1 true), !range !18
  %48 = zext i8 %47 to i64
  %49 = add i64 %34, %48
  %50 = getelementptr inbounds i64, ptr %36, i64 %49
  %51 = cmpxchg ptr %50, i64 0, i64 %15 monotonic monotonic, align 8
  %52 = extractvalue { i64, i1 } %51, 1
  br i1 %52, label %58, label %35, !llvm.loop !19

53:                                               ; preds = %42
  %54 = add i64 %34, 8
  %55 = load i64, ptr %7, align 8, !tbaa !11
  %56 = icmp eq i64 %54, %55
  %57 = select i1 %56, i64 0, i64 %54
  br label %33, !llvm.loop !19

58:                                               ; preds = %35, %46
  %59 = phi i64 [ 1, %46 ], [ 0, %35 ]
  %60 = add i64 %59, %12
  %61 = add nuw i64 %11, 1
  %62 = icmp eq i64 %61, %2
  br i1 %62, label %8, label %10, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define dso_local void @number_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef writeonly %4) local_unnamed_addr #3 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !11
  %11 = lshr i64 %10, 3
  %12 = zext i64 %11 to i128
  %13 = load ptr, ptr %8, align 8, !tbaa !21
  br label %15

14:                                               ; preds = %43, %5
  ret void

15:                                               ; preds = %7, %43
  %16 = phi i64 [ 0, %7 ], [ %48, %43 ]
  %17 = getelementptr inbounds i64, ptr %1, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !10
  %19 = mul i64 %18, -7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = mul nuw nsw i128 %26, %12
  %28 = lshr i128 %27, 61
  %29 = trunc i128 %28 to i64
  %30 = and i64 %29, -8
  %31 = add i64 %18, 1
  %32 = getelementptr inbounds i64, ptr %13, i64 %30
  %33 = load i64, ptr %32, align 8, !tbaa !10
  %34 = icmp eq i64 %33, %31
  br i1 %34, label %43, label %35

35:                                               ; preds = %15, %35
  %36 = phi i64 [ %39, %35 ], [ %30, %15 ]
  %37 = add i64 %36, 1
  %38 = icmp eq i64 %37, %10
  %39 = select i1 %38, i64 0, i64 %37
  %40 = getelementptr inbounds i64, ptr %13, i64 %39
  %41 = load i64, ptr %40, align 8, !tbaa !10
  %42 = icmp eq i64 %41, %31
  br i1 %42, label %43, label %35, !llvm.loop !24

43:                                               ; preds = %35, %15
  %44 = phi i64 [ %30, %15 ], [ %39, %35 ]
  %45 = add i64 %16, %3
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds i32, ptr %4, i64 %44
  store i32 %46, ptr %47, align 4, !tbaa !25
  %48 = add nuw i64 %16, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %14, label %15, !llvm.loop !27
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define dso_local i64 @intern(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !28
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %9, label %35

7:                                                ; preds = %35
  %8 = and i64 %49, 4611686018427387903
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i64 [ 0, %3 ], [ %8, %7 ]
  %11 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4
  %12 = mul i64 %10, -7046029254386353131
  %13 = lshr i64 %12, 32
  %14 = xor i64 %13, %12
  %15 = mul i64 %14, -2960836687051489901
  %16 = lshr i64 %15, 29
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -4417276706812531889
  %19 = zext i64 %18 to i128
  %20 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 2
  %21 = load i64, ptr %20, align 8, !tbaa !11
  %22 = lshr i64 %21, 3
  %23 = zext i64 %22 to i128
  %24 = mul nuw nsw i128 %23, %19
  %25 = lshr i128 %24, 61
  %26 = trunc i128 %25 to i64
  %27 = and i64 %26, -8
  %28 = load ptr, ptr %11, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 %27
  %30 = load i64, ptr %29, align 8, !tbaa !10
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %83, label %32

32:                                               ; preds = %9
  %33 = add nuw nsw i64 %10, 1
  %34 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  br label %52

35:                                               ; preds = %3, %35
  %36 = phi i64 [ %49, %35 ], [ 0, %3 ]
  %37 = phi i64 [ %50, %35 ], [ 0, %3 ]
  %38 = getelementptr inbounds i32, ptr %2, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !25
  %40 = zext i32 %39 to i64
  %41 = xor i64 %36, %40
  %42 = mul i64 %41, -7046029254386353131
  %43 = lshr i64 %42, 32
  %44 = xor i64 %43, %42
  %45 = mul i64 %44, -2960836687051489901
  %46 = lshr i64 %45, 29
  %47 = xor i64 %46, %45
  %48 = mul i64 %47, -4417276706812531889
  %49 = add i64 %48, %37
  %50 = add nuw i64 %37, 1
  %51 = icmp eq i64 %50, %5
  br i1 %51, label %7, label %35, !llvm.loop !29

52:                                               ; preds = %32, %76
  %53 = phi i64 [ %30, %32 ], [ %81, %76 ]
  %54 = phi i64 [ %27, %32 ], [ %79, %76 ]
  %55 = icmp eq i64 %53, %33
  br i1 %55, label %56, label %76

56:                                               ; preds = %52
  %57 = load ptr, ptr %34, align 8, !tbaa !12
  %58 = getelementptr inbounds i64, ptr %57, i64 %54
  %59 = load i64, ptr %58, align 8, !tbaa !10
  %60 = load ptr, ptr %1, align 8, !tbaa !30
  %61 = mul i64 %59, %5
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  br i1 %6, label %73, label %63

63:                                               ; preds = %56, %70
  %64 = phi i64 [ %71, %70 ], [ 0, %56 ]
  %65 = getelementptr inbounds i32, ptr %62, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !25
  %67 = getelementptr inbounds i32, ptr %2, i64 %64
  %68 = load i32, ptr %67, align 4, !tbaa !25
  %69 = icmp eq i32 %66, %68
  br i1 %69, label %70, label %73

70:                                               ; preds = %63
  %71 = add nuw i64 %64, 1
  %72 = icmp eq i64 %71, %5
  br i1 %72, label %124, label %63, !llvm.loop !31

73:                                               ; preds = %63, %56
  %74 = phi i64 [ 0, %56 ], [ %64, %63 ]
  %75 = icmp eq i64 %74, %5
  br i1 %75, label %124, label %76

76:                                               ; preds = %73, %52
  %77 = add i64 %54, 1
  %78 = icmp eq i64 %77, %21
  %79 = select i1 %78, i64 0, i64 %77
  %80 = getelementptr inbounds i64, ptr %28, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !10
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %83, label %52, !llvm.loop !32

83:                                               ; preds = %76, %9
  %84 = phi i64 [ %27, %9 ], [ %79, %76 ]
  %85 = getelementptr inbounds i64, ptr %28, i64 %84
  %86 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 2
  %87 = load i64, ptr %86, align 8, !tbaa !33
  %88 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 3
  %89 = load i64, ptr %88, align 8, !tbaa !34
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %94

91:                                               ; preds = %83
  %92 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %93 = atomicrmw or ptr %92, i64 4 monotonic, align 8
  br label %124

94:                                               ; preds = %83
  %95 = load ptr, ptr %1, align 8, !tbaa !30
  %96 = mul i64 %87, %5
  %97 = getelementptr inbounds i32, ptr %95, i64 %96
  br i1 %6, label %105, label %98

98:                                               ; preds = %94, %98
  %99 = phi i64 [ %103, %98 ], [ 0, %94 ]
  %100 = getelementptr inbounds i32, ptr %2, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !25
  %102 = getelementptr inbounds i32, ptr %97, i64 %99
  store i32 %101, ptr %102, align 4, !tbaa !25
  %103 = add nuw i64 %99, 1
  %104 = icmp eq i64 %103, %5
  br i1 %104, label %105, label %98, !llvm.loop !35

105:                                              ; preds = %98, %94
  %106 = add nuw nsw i64 %10, 1
  store i64 %106, ptr %85, align 8, !tbaa !10
  %107 = load i64, ptr %86, align 8, !tbaa !33
  %108 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  %109 = load ptr, ptr %108, align 8, !tbaa !12
  %110 = getelementptr inbounds i64, ptr %109, i64 %84
  store i64 %107, ptr %110, align 8, !tbaa !10
  %111 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 3
  %112 = atomicrmw add ptr %111, i64 1 monotonic, align 8
  %113 = mul i64 %112, 100
  %114 = add i64 %113, 100
  %115 = load i64, ptr %20, align 8, !tbaa !11
  %116 = mul i64 %115, 60
  %117 = icmp ugt i64 %114, %116
  br i1 %117, label %118, label %121, !prof !36

118:                                              ; preds = %105
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %120 = atomicrmw or ptr %119, i64 2 monotonic, align 8
  br label %121

121:                                              ; preds = %105, %118
  %122 = load i64, ptr %86, align 8, !tbaa !33
  %123 = add i64 %122, 1
  store i64 %123, ptr %86, align 8, !tbaa !33
  br label %124

124:                                              ; preds = %73, %70, %121, %91
  %125 = phi i64 [ 0, %91 ], [ %122, %121 ], [ %59, %70 ], [ %59, %73 ]
  ret i64 %125
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @intern_rows(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %15, %9 ]
  %11 = load i64, ptr %7, align 8, !tbaa !28
  %12 = mul i64 %11, %10
  %13 = getelementptr inbounds i32, ptr %2, i64 %12
  %14 = tail call i64 @intern(ptr noundef %0, ptr noundef %1, ptr noundef %13) #12
  %15 = add nuw i64 %10, 1
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %8, label %9, !llvm.loop !37
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read)
define dso_local i64 @pack_state(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #4 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %7 = load i64, ptr %6, align 8, !tbaa !10
  %8 = shl i64 %2, %7
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %10 = load i64, ptr %9, align 8, !tbaa !10
  %11 = add i64 %10, %7
  %12 = shl i64 %3, %11
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !10
  %15 = add i64 %11, %14
  %16 = shl i64 %4, %15
  %17 = or i64 %8, %12
  %18 = or i64 %17, %16
  %19 = or i64 %18, %1
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %21 = load i64, ptr %20, align 8, !tbaa !38
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %32, label %24

24:                                               ; preds = %5
  %25 = shl i64 %1, %7
  %26 = shl i64 %4, %11
  %27 = shl i64 %3, %15
  %28 = or i64 %25, %26
  %29 = or i64 %28, %27
  %30 = or i64 %29, %2
  %31 = tail call i64 @llvm.umin.i64(i64 %19, i64 %30)
  br label %32

32:                                               ; preds = %5, %24
  %33 = phi i64 [ %31, %24 ], [ %19, %5 ]
  ret i64 %33
}

; Function Attrs: nounwind
define dso_local void @expand(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #5 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [17 x i32], align 16
  %9 = alloca [256 x i32], align 16
  %10 = alloca [17 x i32], align 16
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [2 x ptr], align 16
  %14 = alloca [4 x ptr], align 16
  %15 = alloca %struct.State, align 8
  %16 = alloca %struct.Pipe, align 8
  call void @llvm.lifetime.start.p0(i64 792, ptr nonnull %16) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(792) %16, i8 0, i64 792, i1 false)
  %17 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %18 = load i64, ptr %17, align 8, !tbaa !39
  br label %78

19:                                               ; preds = %78
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %21 = load atomic i64, ptr %20 monotonic, align 8
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %1602

23:                                               ; preds = %19
  %24 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %26 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 3
  %27 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 4
  %28 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 5
  %29 = getelementptr inbounds ptr, ptr %11, i64 1
  %30 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %31 = getelementptr inbounds ptr, ptr %11, i64 2
  %32 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %33 = getelementptr inbounds ptr, ptr %11, i64 3
  %34 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %36 = getelementptr inbounds ptr, ptr %13, i64 1
  %37 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %39 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %40 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %42 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 1
  %45 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %46 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %47 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %49 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %52 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 2
  %53 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 2
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 1
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 3
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %67 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 3
  %69 = getelementptr inbounds ptr, ptr %14, i64 1
  %70 = getelementptr inbounds [2 x i64], ptr %15, i64 0, i64 1
  %71 = getelementptr inbounds ptr, ptr %14, i64 2
  %72 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1
  %73 = getelementptr inbounds ptr, ptr %14, i64 3
  %74 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1, i64 1
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1, i32 2
  br label %83

78:                                               ; preds = %5, %78
  %79 = phi i64 [ 0, %5 ], [ %81, %78 ]
  %80 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %79
  store i64 -1, ptr %80, align 8, !tbaa !10
  %81 = add nuw nsw i64 %79, 1
  %82 = icmp eq i64 %81, 64
  br i1 %82, label %19, label %78, !llvm.loop !41

83:                                               ; preds = %23, %1598
  %84 = phi i64 [ %18, %23 ], [ %1599, %1598 ]
  %85 = load i64, ptr %24, align 8, !tbaa !42
  %86 = sub i64 %85, %84
  %87 = icmp ult i64 %86, 65536
  br i1 %87, label %88, label %90

88:                                               ; preds = %83
  %89 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %1602

90:                                               ; preds = %83
  %91 = atomicrmw add ptr %25, i64 128 monotonic, align 8
  %92 = icmp ult i64 %91, %3
  br i1 %92, label %93, label %1602

93:                                               ; preds = %90
  %94 = add i64 %91, 128
  %95 = call i64 @llvm.umin.i64(i64 %94, i64 %3)
  %96 = icmp ugt i64 %95, %91
  br i1 %96, label %215, label %97

97:                                               ; preds = %1595, %93
  %98 = sub i64 %95, %91
  %99 = load i64, ptr %67, align 8, !tbaa !43
  %100 = add i64 %98, %99
  store i64 %100, ptr %67, align 8, !tbaa !43
  %101 = load i64, ptr %17, align 8, !tbaa !39
  %102 = sub i64 %101, %84
  %103 = atomicrmw add ptr %68, i64 %102 monotonic, align 8
  %104 = add i64 %103, %102
  %105 = mul i64 %104, 100
  %106 = load i64, ptr %51, align 8, !tbaa !11
  %107 = mul i64 %106, 84
  %108 = icmp ugt i64 %105, %107
  br i1 %108, label %109, label %111, !prof !36

109:                                              ; preds = %97
  %110 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %111

111:                                              ; preds = %97, %109
  %112 = load i64, ptr %17, align 8, !tbaa !39
  %113 = icmp ugt i64 %112, %84
  br i1 %113, label %114, label %1598

114:                                              ; preds = %111, %205
  %115 = phi i64 [ %213, %205 ], [ %112, %111 ]
  %116 = phi i64 [ %212, %205 ], [ %84, %111 ]
  %117 = add i64 %116, 8
  %118 = icmp ult i64 %117, %115
  %119 = load ptr, ptr %1, align 8, !tbaa !44
  br i1 %118, label %120, label %205

120:                                              ; preds = %114
  %121 = getelementptr inbounds i64, ptr %119, i64 %117
  %122 = load i64, ptr %121, align 8, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #13, !noalias !45
  store ptr %15, ptr %14, align 16, !tbaa !48, !noalias !45
  store ptr %70, ptr %69, align 8, !tbaa !48, !noalias !45
  store ptr %72, ptr %71, align 16, !tbaa !48, !noalias !45
  store ptr %74, ptr %73, align 8, !tbaa !48, !noalias !45
  br label %123

123:                                              ; preds = %123, %120
  %124 = phi i64 [ 0, %120 ], [ %135, %123 ]
  %125 = phi i64 [ %122, %120 ], [ %134, %123 ]
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %124
  %127 = load i64, ptr %126, align 8, !tbaa !10, !noalias !45
  %128 = shl nsw i64 -1, %127
  %129 = xor i64 %128, -1
  %130 = and i64 %125, %129
  %131 = getelementptr inbounds [4 x ptr], ptr %14, i64 0, i64 %124
  %132 = load ptr, ptr %131, align 8, !tbaa !48, !noalias !45
  store i64 %130, ptr %132, align 8, !tbaa !10
  %133 = load i64, ptr %126, align 8, !tbaa !10, !noalias !45
  %134 = lshr i64 %125, %133
  %135 = add nuw nsw i64 %124, 1
  %136 = icmp eq i64 %135, 4
  br i1 %136, label %137, label %123, !llvm.loop !49

137:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #13, !noalias !45
  %138 = load i64, ptr %75, align 8, !tbaa !50
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %161, label %140

140:                                              ; preds = %137
  %141 = load i64, ptr %35, align 8, !tbaa !10
  %142 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %141
  %143 = load i64, ptr %72, align 8, !tbaa !10
  %144 = load ptr, ptr %142, align 8, !tbaa !30
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %141, i32 1
  %146 = load i64, ptr %145, align 8, !tbaa !28
  %147 = mul i64 %146, %143
  %148 = getelementptr inbounds i32, ptr %144, i64 %147
  %149 = load i32, ptr %148, align 4, !tbaa !25
  %150 = load i64, ptr %37, align 8, !tbaa !10
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %150
  %152 = load i64, ptr %74, align 8, !tbaa !10
  %153 = load ptr, ptr %151, align 8, !tbaa !30
  %154 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %150, i32 1
  %155 = load i64, ptr %154, align 8, !tbaa !28
  %156 = mul i64 %155, %152
  %157 = getelementptr inbounds i32, ptr %153, i64 %156
  %158 = load i32, ptr %157, align 4, !tbaa !25
  %159 = add nsw i32 %158, %149
  %160 = sext i32 %159 to i64
  br label %161

161:                                              ; preds = %140, %137
  %162 = phi i64 [ %160, %140 ], [ 0, %137 ]
  %163 = load ptr, ptr %76, align 8, !tbaa !4
  %164 = load i64, ptr %15, align 8, !tbaa !10
  %165 = load i64, ptr %70, align 8, !tbaa !10
  %166 = load i64, ptr %45, align 8, !tbaa !10
  %167 = shl i64 %165, %166
  %168 = or i64 %167, %164
  %169 = load i64, ptr %46, align 8, !tbaa !10
  %170 = add i64 %169, %166
  %171 = load i64, ptr %77, align 8, !tbaa !11
  %172 = lshr i64 %171, 3
  %173 = zext i64 %172 to i128
  br label %174

174:                                              ; preds = %189, %161
  %175 = phi i1 [ true, %161 ], [ false, %189 ]
  %176 = phi i64 [ 0, %161 ], [ 1, %189 ]
  %177 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1, i64 %176
  %178 = load i64, ptr %177, align 8, !tbaa !10
  %179 = shl i64 %178, %170
  %180 = or i64 %168, %179
  br i1 %139, label %186, label %181

181:                                              ; preds = %174
  %182 = shl i64 %180, 6
  %183 = shl nuw nsw i64 %176, 5
  %184 = or i64 %183, %162
  %185 = or i64 %184, %182
  br label %189

186:                                              ; preds = %174
  %187 = shl i64 %180, 1
  %188 = or i64 %187, %176
  br label %189

189:                                              ; preds = %186, %181
  %190 = phi i64 [ %185, %181 ], [ %188, %186 ]
  %191 = mul i64 %190, -7046029254386353131
  %192 = lshr i64 %191, 32
  %193 = xor i64 %192, %191
  %194 = mul i64 %193, -2960836687051489901
  %195 = lshr i64 %194, 29
  %196 = xor i64 %195, %194
  %197 = mul i64 %196, -4417276706812531889
  %198 = zext i64 %197 to i128
  %199 = mul nuw nsw i128 %198, %173
  %200 = lshr i128 %199, 61
  %201 = trunc i128 %200 to i64
  %202 = and i64 %201, -8
  %203 = getelementptr inbounds i64, ptr %163, i64 %202
  call void @llvm.prefetch.p0(ptr %203, i32 0, i32 2, i32 1)
  br i1 %175, label %174, label %204, !llvm.loop !51

204:                                              ; preds = %189
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #13
  br label %205

205:                                              ; preds = %204, %114
  %206 = getelementptr inbounds i64, ptr %119, i64 %116
  %207 = load i64, ptr %206, align 8, !tbaa !10
  %208 = load ptr, ptr %53, align 8, !tbaa !52
  %209 = getelementptr inbounds i32, ptr %208, i64 %116
  %210 = load i32, ptr %209, align 4, !tbaa !25
  %211 = zext i32 %210 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %207, i64 noundef %211) #12
  %212 = add nuw i64 %116, 1
  %213 = load i64, ptr %17, align 8, !tbaa !39
  %214 = icmp ult i64 %212, %213
  br i1 %214, label %114, label %1598, !llvm.loop !53

215:                                              ; preds = %93, %1595
  %216 = phi i64 [ %1596, %1595 ], [ %91, %93 ]
  %217 = getelementptr inbounds i64, ptr %2, i64 %216
  %218 = load i64, ptr %217, align 8, !tbaa !10
  store i64 %218, ptr %26, align 8, !tbaa !54
  %219 = add i64 %216, %4
  %220 = trunc i64 %219 to i32
  store i32 %220, ptr %27, align 8, !tbaa !56
  store i32 0, ptr %28, align 4, !tbaa !57
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #13, !noalias !58
  store ptr %12, ptr %11, align 16, !tbaa !48, !noalias !58
  store ptr %30, ptr %29, align 8, !tbaa !48, !noalias !58
  store ptr %32, ptr %31, align 16, !tbaa !48, !noalias !58
  store ptr %34, ptr %33, align 8, !tbaa !48, !noalias !58
  br label %221

221:                                              ; preds = %221, %215
  %222 = phi i64 [ 0, %215 ], [ %233, %221 ]
  %223 = phi i64 [ %218, %215 ], [ %232, %221 ]
  %224 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %222
  %225 = load i64, ptr %224, align 8, !tbaa !10, !noalias !58
  %226 = shl nsw i64 -1, %225
  %227 = xor i64 %226, -1
  %228 = and i64 %223, %227
  %229 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %222
  %230 = load ptr, ptr %229, align 8, !tbaa !48, !noalias !58
  store i64 %228, ptr %230, align 8, !tbaa !10
  %231 = load i64, ptr %224, align 8, !tbaa !10, !noalias !58
  %232 = lshr i64 %223, %231
  %233 = add nuw nsw i64 %222, 1
  %234 = icmp eq i64 %233, 4
  br i1 %234, label %235, label %221, !llvm.loop !49

235:                                              ; preds = %221
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #13, !noalias !58
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %13) #13
  %236 = load i64, ptr %35, align 8, !tbaa !10
  %237 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %236
  %238 = load i64, ptr %32, align 8, !tbaa !10
  %239 = load ptr, ptr %237, align 8, !tbaa !30
  %240 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %236, i32 1
  %241 = load i64, ptr %240, align 8, !tbaa !28
  %242 = mul i64 %241, %238
  %243 = getelementptr inbounds i32, ptr %239, i64 %242
  store ptr %243, ptr %13, align 16, !tbaa !48
  %244 = load i64, ptr %37, align 8, !tbaa !10
  %245 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %244
  %246 = load i64, ptr %34, align 8, !tbaa !10
  %247 = load ptr, ptr %245, align 8, !tbaa !30
  %248 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %244, i32 1
  %249 = load i64, ptr %248, align 8, !tbaa !28
  %250 = mul i64 %249, %246
  %251 = getelementptr inbounds i32, ptr %247, i64 %250
  store ptr %251, ptr %36, align 8, !tbaa !48
  %252 = load i32, ptr %243, align 4, !tbaa !25
  %253 = load i32, ptr %251, align 4, !tbaa !25
  %254 = add nsw i32 %253, %252
  %255 = sext i32 %254 to i64
  br label %256

256:                                              ; preds = %289, %235
  %257 = phi i64 [ 0, %235 ], [ %282, %289 ]
  %258 = phi i64 [ 0, %235 ], [ %283, %289 ]
  %259 = phi i64 [ 0, %235 ], [ %290, %289 ]
  %260 = phi i64 [ 0, %235 ], [ %291, %289 ]
  %261 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 %260
  %262 = load i64, ptr %261, align 8, !tbaa !10
  %263 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %260
  %264 = load i64, ptr %263, align 8, !tbaa !10
  %265 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50, i64 %264
  %266 = load ptr, ptr %265, align 8, !tbaa !48
  %267 = load i64, ptr %38, align 8, !tbaa !61
  %268 = shl i64 %267, 1
  %269 = or i64 %268, 1
  %270 = mul i64 %269, %262
  %271 = add i64 %270, %255
  %272 = getelementptr inbounds i64, ptr %266, i64 %271
  %273 = load atomic i64, ptr %272 acquire, align 8
  %274 = icmp eq i64 %273, 0
  br i1 %274, label %275, label %277, !prof !36

275:                                              ; preds = %256
  %276 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %260, i64 noundef %262, i64 noundef %255, i64 noundef %218, i64 noundef %219) #12
  br label %277

277:                                              ; preds = %275, %256
  %278 = phi i64 [ %276, %275 ], [ %273, %256 ]
  %279 = lshr i64 %278, 32
  %280 = lshr i64 %278, 2
  %281 = and i64 %280, 1073741823
  %282 = or i64 %278, %257
  %283 = or i64 %281, %258
  %284 = add nuw nsw i64 %281, %279
  %285 = icmp eq i64 %281, 0
  br i1 %285, label %289, label %286

286:                                              ; preds = %277
  %287 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 %260
  %288 = icmp eq i64 %260, 0
  br label %293

289:                                              ; preds = %541, %277
  %290 = phi i64 [ %259, %277 ], [ %409, %541 ]
  %291 = add nuw nsw i64 %260, 1
  %292 = icmp eq i64 %291, 2
  br i1 %292, label %555, label %256, !llvm.loop !62

293:                                              ; preds = %541, %286
  %294 = phi i64 [ %259, %286 ], [ %409, %541 ]
  %295 = phi i64 [ %279, %286 ], [ %542, %541 ]
  %296 = load ptr, ptr %39, align 8, !tbaa !63
  %297 = getelementptr inbounds %struct.Local, ptr %296, i64 %295
  %298 = getelementptr inbounds %struct.Local, ptr %296, i64 %295, i32 5
  %299 = load i32, ptr %298, align 4, !tbaa !64
  %300 = icmp eq i32 %299, -1
  br i1 %300, label %302, label %301, !prof !67

301:                                              ; preds = %293
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %295, i64 noundef %260, ptr noundef nonnull %12, i64 noundef %255, i64 noundef %218, i64 noundef %219) #12
  br label %302

302:                                              ; preds = %301, %293
  %303 = load i64, ptr %40, align 8, !tbaa !68
  %304 = load i64, ptr %287, align 8, !tbaa !10
  %305 = getelementptr inbounds %struct.Local, ptr %296, i64 %295, i32 4
  %306 = load i16, ptr %305, align 2, !tbaa !69
  %307 = icmp eq i16 %306, 0
  br i1 %307, label %403, label %308

308:                                              ; preds = %302
  %309 = load i64, ptr %263, align 8, !tbaa !10
  %310 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %309
  %311 = load ptr, ptr %310, align 8, !tbaa !30
  %312 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %309, i32 1
  %313 = load i64, ptr %312, align 8, !tbaa !28
  %314 = mul i64 %313, %304
  %315 = getelementptr inbounds i32, ptr %311, i64 %314
  %316 = load i32, ptr %315, align 4, !tbaa !25
  %317 = sext i32 %316 to i64
  %318 = load i64, ptr %41, align 8, !tbaa !70
  %319 = icmp ugt i64 %318, %317
  br i1 %319, label %343, label %335

320:                                              ; preds = %395
  %321 = load i64, ptr %263, align 8, !tbaa !10
  %322 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %321
  %323 = load ptr, ptr %322, align 8, !tbaa !30
  %324 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %321, i32 1
  %325 = load i64, ptr %324, align 8, !tbaa !28
  %326 = mul i64 %325, %396
  %327 = getelementptr inbounds i32, ptr %323, i64 %326
  %328 = load i32, ptr %327, align 4, !tbaa !25
  %329 = sext i32 %328 to i64
  %330 = load i64, ptr %41, align 8, !tbaa !70
  %331 = icmp ugt i64 %330, %329
  br i1 %331, label %343, label %332, !llvm.loop !71

332:                                              ; preds = %320
  %333 = xor i64 %346, -1
  %334 = load i64, ptr %40, align 8, !tbaa !10
  br label %335

335:                                              ; preds = %308, %332
  %336 = phi i16 [ %398, %332 ], [ %306, %308 ]
  %337 = phi i64 [ %334, %332 ], [ %303, %308 ]
  %338 = phi i64 [ %333, %332 ], [ 0, %308 ]
  %339 = phi i64 [ %396, %332 ], [ %304, %308 ]
  %340 = zext i16 %336 to i64
  %341 = add i64 %337, %340
  %342 = add i64 %341, %338
  store i64 %342, ptr %40, align 8, !tbaa !10
  br label %403

343:                                              ; preds = %308, %320
  %344 = phi i64 [ %321, %320 ], [ %309, %308 ]
  %345 = phi i64 [ %396, %320 ], [ %304, %308 ]
  %346 = phi i64 [ %397, %320 ], [ 0, %308 ]
  %347 = getelementptr inbounds %struct.Local, ptr %296, i64 %295, i32 6, i64 %346
  %348 = load i32, ptr %347, align 4, !tbaa !25
  %349 = zext i32 %348 to i64
  %350 = shl i64 %344, 62
  %351 = shl i64 %345, 31
  %352 = or i64 %351, %350
  %353 = or i64 %352, %349
  %354 = mul i64 %353, -7046029254386353131
  %355 = lshr i64 %354, 32
  %356 = xor i64 %355, %354
  %357 = mul i64 %356, -2960836687051489901
  %358 = lshr i64 %357, 29
  %359 = xor i64 %358, %357
  %360 = mul i64 %359, -4417276706812531889
  %361 = zext i64 %360 to i128
  %362 = load i64, ptr %43, align 8, !tbaa !11
  %363 = lshr i64 %362, 3
  %364 = zext i64 %363 to i128
  %365 = mul nuw nsw i128 %361, %364
  %366 = lshr i128 %365, 61
  %367 = trunc i128 %366 to i64
  %368 = and i64 %367, -8
  %369 = add i64 %353, 1
  %370 = load ptr, ptr %42, align 8, !tbaa !4
  %371 = getelementptr inbounds i64, ptr %370, i64 %368
  %372 = load atomic i64, ptr %371 acquire, align 8
  %373 = icmp eq i64 %372, %369
  br i1 %373, label %387, label %374

374:                                              ; preds = %343, %378
  %375 = phi i64 [ %385, %378 ], [ %372, %343 ]
  %376 = phi i64 [ %382, %378 ], [ %368, %343 ]
  %377 = icmp eq i64 %375, 0
  br i1 %377, label %393, label %378

378:                                              ; preds = %374
  %379 = add i64 %376, 1
  %380 = load i64, ptr %43, align 8, !tbaa !11
  %381 = icmp eq i64 %379, %380
  %382 = select i1 %381, i64 0, i64 %379
  %383 = load ptr, ptr %42, align 8, !tbaa !4
  %384 = getelementptr inbounds i64, ptr %383, i64 %382
  %385 = load atomic i64, ptr %384 acquire, align 8
  %386 = icmp eq i64 %385, %369
  br i1 %386, label %387, label %374, !llvm.loop !72

387:                                              ; preds = %378, %343
  %388 = phi i64 [ %368, %343 ], [ %382, %378 ]
  %389 = load ptr, ptr %44, align 8, !tbaa !12
  %390 = getelementptr inbounds i64, ptr %389, i64 %388
  %391 = load i64, ptr %390, align 8, !tbaa !10
  %392 = icmp eq i64 %391, -1
  br i1 %392, label %393, label %395, !prof !36

393:                                              ; preds = %374, %387
  %394 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %344, i64 noundef %345, i64 noundef %349, i64 noundef %353) #12
  br label %395

395:                                              ; preds = %393, %387
  %396 = phi i64 [ %394, %393 ], [ %391, %387 ]
  %397 = add nuw nsw i64 %346, 1
  %398 = load i16, ptr %305, align 2, !tbaa !69
  %399 = zext i16 %398 to i64
  %400 = icmp ult i64 %397, %399
  br i1 %400, label %320, label %401, !llvm.loop !71

401:                                              ; preds = %395
  %402 = load i64, ptr %40, align 8, !tbaa !68
  br label %403

403:                                              ; preds = %401, %335, %302
  %404 = phi i64 [ %342, %335 ], [ %303, %302 ], [ %402, %401 ]
  %405 = phi i64 [ %339, %335 ], [ %304, %302 ], [ %396, %401 ]
  %406 = icmp ne i64 %404, %303
  %407 = zext i1 %406 to i64
  %408 = shl nuw i64 %407, %260
  %409 = or i64 %408, %294
  %410 = load i64, ptr %45, align 8, !tbaa !10
  %411 = load i64, ptr %46, align 8, !tbaa !10
  %412 = add i64 %411, %410
  %413 = load i64, ptr %47, align 8, !tbaa !10
  %414 = add i64 %412, %413
  %415 = load i64, ptr %48, align 8, !tbaa !38
  %416 = and i64 %415, 1
  %417 = icmp eq i64 %416, 0
  br i1 %288, label %437, label %418

418:                                              ; preds = %403
  %419 = load i64, ptr %12, align 8, !tbaa !10
  %420 = load i32, ptr %297, align 4, !tbaa !73
  %421 = zext i32 %420 to i64
  %422 = load i64, ptr %32, align 8, !tbaa !10
  %423 = shl i64 %421, %410
  %424 = shl i64 %422, %412
  %425 = shl i64 %405, %414
  %426 = or i64 %425, %424
  %427 = or i64 %426, %423
  %428 = or i64 %427, %419
  br i1 %417, label %456, label %429

429:                                              ; preds = %418
  %430 = shl i64 %419, %410
  %431 = shl i64 %405, %412
  %432 = shl i64 %422, %414
  %433 = or i64 %430, %431
  %434 = or i64 %433, %432
  %435 = or i64 %434, %421
  %436 = call i64 @llvm.umin.i64(i64 %428, i64 %435)
  br label %456

437:                                              ; preds = %403
  %438 = load i32, ptr %297, align 4, !tbaa !73
  %439 = zext i32 %438 to i64
  %440 = load i64, ptr %30, align 8, !tbaa !10
  %441 = load i64, ptr %34, align 8, !tbaa !10
  %442 = shl i64 %440, %410
  %443 = shl i64 %405, %412
  %444 = shl i64 %441, %414
  %445 = or i64 %443, %442
  %446 = or i64 %445, %444
  %447 = or i64 %446, %439
  br i1 %417, label %456, label %448

448:                                              ; preds = %437
  %449 = shl i64 %439, %410
  %450 = shl i64 %441, %412
  %451 = shl i64 %405, %414
  %452 = or i64 %451, %449
  %453 = or i64 %452, %450
  %454 = or i64 %453, %440
  %455 = call i64 @llvm.umin.i64(i64 %447, i64 %454)
  br label %456

456:                                              ; preds = %448, %437, %429, %418
  %457 = phi i64 [ %436, %429 ], [ %428, %418 ], [ %455, %448 ], [ %447, %437 ]
  %458 = load i64, ptr %49, align 8, !tbaa !74
  %459 = add i64 %458, 1
  store i64 %459, ptr %49, align 8, !tbaa !74
  %460 = load i64, ptr %26, align 8, !tbaa !54
  %461 = icmp eq i64 %460, %457
  br i1 %461, label %541, label %462

462:                                              ; preds = %456
  store i32 1, ptr %28, align 4, !tbaa !57
  %463 = load ptr, ptr %50, align 8, !tbaa !21
  %464 = mul i64 %457, -7046029254386353131
  %465 = lshr i64 %464, 32
  %466 = xor i64 %465, %464
  %467 = mul i64 %466, -2960836687051489901
  %468 = lshr i64 %467, 29
  %469 = xor i64 %468, %467
  %470 = mul i64 %469, -4417276706812531889
  %471 = zext i64 %470 to i128
  %472 = load i64, ptr %51, align 8, !tbaa !11
  %473 = lshr i64 %472, 3
  %474 = zext i64 %473 to i128
  %475 = mul nuw nsw i128 %474, %471
  %476 = lshr i128 %475, 61
  %477 = trunc i128 %476 to i64
  %478 = and i64 %477, -8
  %479 = getelementptr inbounds i64, ptr %463, i64 %478
  call void @llvm.prefetch.p0(ptr %479, i32 0, i32 2, i32 1)
  %480 = load i64, ptr %52, align 8, !tbaa !75
  %481 = add i64 %480, 1
  store i64 %481, ptr %52, align 8, !tbaa !75
  %482 = and i64 %480, 63
  %483 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %482
  %484 = load i64, ptr %483, align 8, !tbaa !10
  %485 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %482
  %486 = load i32, ptr %485, align 4, !tbaa !25
  store i64 %457, ptr %483, align 8, !tbaa !10
  %487 = load i32, ptr %27, align 8, !tbaa !56
  store i32 %487, ptr %485, align 4, !tbaa !25
  %488 = icmp eq i64 %484, -1
  br i1 %488, label %541, label %489

489:                                              ; preds = %462
  %490 = add nuw i64 %484, 1
  %491 = mul i64 %484, -7046029254386353131
  %492 = lshr i64 %491, 32
  %493 = xor i64 %492, %491
  %494 = mul i64 %493, -2960836687051489901
  %495 = lshr i64 %494, 29
  %496 = xor i64 %495, %494
  %497 = mul i64 %496, -4417276706812531889
  %498 = zext i64 %497 to i128
  %499 = mul nuw nsw i128 %498, %474
  %500 = lshr i128 %499, 61
  %501 = trunc i128 %500 to i64
  %502 = and i64 %501, -8
  %503 = insertelement <8 x i64> poison, i64 %490, i64 0
  %504 = shufflevector <8 x i64> %503, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %505

505:                                              ; preds = %526, %489
  %506 = phi ptr [ %527, %526 ], [ %463, %489 ]
  %507 = phi i64 [ %509, %526 ], [ %502, %489 ]
  br label %508

508:                                              ; preds = %505, %528
  %509 = phi i64 [ %532, %528 ], [ %507, %505 ]
  %510 = getelementptr inbounds i64, ptr %506, i64 %509
  %511 = load volatile <8 x i64>, ptr %510, align 64, !tbaa !17
  %512 = icmp eq <8 x i64> %511, %504
  %513 = bitcast <8 x i1> %512 to i8
  %514 = icmp eq i8 %513, 0
  br i1 %514, label %515, label %541

515:                                              ; preds = %508
  %516 = icmp eq <8 x i64> %511, zeroinitializer
  %517 = bitcast <8 x i1> %516 to i8
  %518 = icmp eq i8 %517, 0
  br i1 %518, label %528, label %519

519:                                              ; preds = %515
  %520 = call i8 @llvm.cttz.i8(i8 %517, i1 true), !range !18
  %521 = zext i8 %520 to i64
  %522 = add i64 %509, %521
  %523 = getelementptr inbounds i64, ptr %506, i64 %522
  %524 = cmpxchg ptr %523, i64 0, i64 %490 monotonic monotonic, align 8
  %525 = extractvalue { i64, i1 } %524, 1
  br i1 %525, label %533, label %526

526:                                              ; preds = %519
  %527 = load ptr, ptr %50, align 8, !tbaa !4
  br label %505, !llvm.loop !19

528:                                              ; preds = %515
  %529 = add i64 %509, 8
  %530 = load i64, ptr %51, align 8, !tbaa !11
  %531 = icmp eq i64 %529, %530
  %532 = select i1 %531, i64 0, i64 %529
  br label %508, !llvm.loop !19

533:                                              ; preds = %519
  %534 = load ptr, ptr %1, align 8, !tbaa !44
  %535 = load i64, ptr %17, align 8, !tbaa !39
  %536 = getelementptr inbounds i64, ptr %534, i64 %535
  store i64 %484, ptr %536, align 8, !tbaa !10
  %537 = load ptr, ptr %53, align 8, !tbaa !52
  %538 = load i64, ptr %17, align 8, !tbaa !39
  %539 = add i64 %538, 1
  store i64 %539, ptr %17, align 8, !tbaa !39
  %540 = getelementptr inbounds i32, ptr %537, i64 %538
  store i32 %486, ptr %540, align 4, !tbaa !25
  br label %541

541:                                              ; preds = %508, %456, %462, %533
  %542 = add nuw nsw i64 %295, 1
  %543 = icmp ult i64 %542, %284
  br i1 %543, label %293, label %289, !llvm.loop !76

544:                                              ; preds = %573
  %545 = load i64, ptr %48, align 8, !tbaa !38
  %546 = and i64 %545, 2
  %547 = icmp eq i64 %546, 0
  %548 = and i64 %575, 2
  %549 = icmp ne i64 %548, 0
  %550 = select i1 %547, i1 true, i1 %549
  %551 = icmp eq i64 %283, 0
  %552 = select i1 %550, i1 true, i1 %551
  %553 = load i64, ptr %64, align 8, !tbaa !77
  %554 = icmp eq i64 %553, 0
  br i1 %554, label %1119, label %1122

555:                                              ; preds = %289, %573
  %556 = phi i64 [ %575, %573 ], [ %282, %289 ]
  %557 = phi i64 [ %574, %573 ], [ %290, %289 ]
  %558 = phi i64 [ %576, %573 ], [ 0, %289 ]
  %559 = sub nuw nsw i64 1, %558
  %560 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %559
  %561 = load ptr, ptr %560, align 8, !tbaa !48
  %562 = load i32, ptr %561, align 4, !tbaa !25
  %563 = icmp slt i32 %562, 1
  br i1 %563, label %573, label %564

564:                                              ; preds = %555
  %565 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 %559
  %566 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %559
  %567 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 %558
  %568 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %558
  %569 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %558
  %570 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %558
  %571 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 %558
  %572 = icmp eq i64 %558, 0
  br label %578

573:                                              ; preds = %1112, %555
  %574 = phi i64 [ %557, %555 ], [ %1113, %1112 ]
  %575 = phi i64 [ %556, %555 ], [ %1114, %1112 ]
  %576 = add nuw nsw i64 %558, 1
  %577 = icmp eq i64 %576, 2
  br i1 %577, label %544, label %555, !llvm.loop !78

578:                                              ; preds = %1112, %564
  %579 = phi i64 [ 1, %564 ], [ %1115, %1112 ]
  %580 = phi i64 [ %556, %564 ], [ %1114, %1112 ]
  %581 = phi i64 [ %557, %564 ], [ %1113, %1112 ]
  %582 = icmp ugt i64 %579, 1
  br i1 %582, label %583, label %590

583:                                              ; preds = %578
  %584 = getelementptr inbounds i32, ptr %561, i64 %579
  %585 = load i32, ptr %584, align 4, !tbaa !25
  %586 = add nsw i64 %579, -1
  %587 = getelementptr inbounds i32, ptr %561, i64 %586
  %588 = load i32, ptr %587, align 4, !tbaa !25
  %589 = icmp eq i32 %585, %588
  br i1 %589, label %1112, label %590

590:                                              ; preds = %583, %578
  %591 = phi i64 [ %586, %583 ], [ 0, %578 ]
  %592 = load i64, ptr %565, align 8, !tbaa !10
  %593 = load i64, ptr %566, align 8, !tbaa !10
  %594 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %593
  %595 = load ptr, ptr %594, align 8, !tbaa !48
  %596 = load i64, ptr %38, align 8, !tbaa !61
  %597 = mul i64 %596, %592
  %598 = add i64 %597, %591
  %599 = getelementptr inbounds i32, ptr %595, i64 %598
  %600 = load atomic i32, ptr %599 acquire, align 4
  %601 = icmp eq i32 %600, 0
  br i1 %601, label %602, label %650, !prof !36

602:                                              ; preds = %590, %602
  %603 = cmpxchg ptr %54, i64 0, i64 1 acquire monotonic, align 8
  %604 = extractvalue { i64, i1 } %603, 1
  br i1 %604, label %605, label %602, !llvm.loop !79

605:                                              ; preds = %602
  %606 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %593
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %10) #13
  %607 = load ptr, ptr %606, align 8, !tbaa !30
  %608 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %593, i32 1
  %609 = load i64, ptr %608, align 8, !tbaa !28
  %610 = mul i64 %609, %592
  %611 = getelementptr inbounds i32, ptr %607, i64 %610
  %612 = icmp eq i64 %609, 0
  br i1 %612, label %636, label %613

613:                                              ; preds = %605, %613
  %614 = phi i64 [ %618, %613 ], [ 0, %605 ]
  %615 = getelementptr inbounds i32, ptr %611, i64 %614
  %616 = load i32, ptr %615, align 4, !tbaa !25
  %617 = getelementptr inbounds i32, ptr %10, i64 %614
  store i32 %616, ptr %617, align 4, !tbaa !25
  %618 = add nuw i64 %614, 1
  %619 = icmp eq i64 %618, %609
  br i1 %619, label %620, label %613, !llvm.loop !35

620:                                              ; preds = %613
  %621 = load i32, ptr %10, align 16, !tbaa !25
  %622 = trunc i64 %591 to i32
  %623 = add nsw i32 %622, 1
  %624 = icmp slt i32 %623, %621
  br i1 %624, label %625, label %636

625:                                              ; preds = %620
  %626 = sext i32 %623 to i64
  br label %627

627:                                              ; preds = %627, %625
  %628 = phi i64 [ %626, %625 ], [ %629, %627 ]
  %629 = add nuw nsw i64 %628, 1
  %630 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %629
  %631 = load i32, ptr %630, align 4, !tbaa !25
  %632 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %628
  store i32 %631, ptr %632, align 4, !tbaa !25
  %633 = load i32, ptr %10, align 16, !tbaa !25
  %634 = sext i32 %633 to i64
  %635 = icmp slt i64 %629, %634
  br i1 %635, label %627, label %636, !llvm.loop !80

636:                                              ; preds = %627, %620, %605
  %637 = phi i32 [ %621, %620 ], [ undef, %605 ], [ %633, %627 ]
  %638 = sext i32 %637 to i64
  %639 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %638
  store i32 -1, ptr %639, align 4, !tbaa !25
  %640 = load i32, ptr %10, align 16, !tbaa !25
  %641 = add nsw i32 %640, -1
  store i32 %641, ptr %10, align 16, !tbaa !25
  %642 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %606, ptr noundef nonnull %10) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %10) #13
  %643 = load ptr, ptr %594, align 8, !tbaa !48
  %644 = load i64, ptr %38, align 8, !tbaa !61
  %645 = mul i64 %644, %592
  %646 = add i64 %645, %591
  %647 = getelementptr inbounds i32, ptr %643, i64 %646
  %648 = trunc i64 %642 to i32
  %649 = add i32 %648, 1
  store atomic i32 %649, ptr %647 release, align 4
  store atomic i64 0, ptr %54 release, align 8
  br label %653

650:                                              ; preds = %590
  %651 = zext i32 %600 to i64
  %652 = add nsw i64 %651, -1
  br label %653

653:                                              ; preds = %650, %636
  %654 = phi i64 [ %642, %636 ], [ %652, %650 ]
  %655 = load i64, ptr %567, align 8, !tbaa !10
  %656 = getelementptr inbounds i32, ptr %561, i64 %579
  %657 = load i32, ptr %656, align 4, !tbaa !25
  %658 = sext i32 %657 to i64
  %659 = load i64, ptr %568, align 8, !tbaa !10
  %660 = shl i64 %659, 62
  %661 = shl i64 %655, 31
  %662 = or i64 %661, %658
  %663 = or i64 %662, %660
  %664 = mul i64 %663, -7046029254386353131
  %665 = lshr i64 %664, 32
  %666 = xor i64 %665, %664
  %667 = mul i64 %666, -2960836687051489901
  %668 = lshr i64 %667, 29
  %669 = xor i64 %668, %667
  %670 = mul i64 %669, -4417276706812531889
  %671 = zext i64 %670 to i128
  %672 = load i64, ptr %56, align 8, !tbaa !11
  %673 = lshr i64 %672, 3
  %674 = zext i64 %673 to i128
  %675 = mul nuw nsw i128 %671, %674
  %676 = lshr i128 %675, 61
  %677 = trunc i128 %676 to i64
  %678 = and i64 %677, -8
  %679 = add i64 %663, 1
  %680 = load ptr, ptr %55, align 8, !tbaa !4
  %681 = getelementptr inbounds i64, ptr %680, i64 %678
  %682 = load atomic i64, ptr %681 acquire, align 8
  %683 = icmp eq i64 %682, %679
  br i1 %683, label %697, label %684

684:                                              ; preds = %653, %688
  %685 = phi i64 [ %695, %688 ], [ %682, %653 ]
  %686 = phi i64 [ %692, %688 ], [ %678, %653 ]
  %687 = icmp eq i64 %685, 0
  br i1 %687, label %703, label %688

688:                                              ; preds = %684
  %689 = add i64 %686, 1
  %690 = load i64, ptr %56, align 8, !tbaa !11
  %691 = icmp eq i64 %689, %690
  %692 = select i1 %691, i64 0, i64 %689
  %693 = load ptr, ptr %55, align 8, !tbaa !4
  %694 = getelementptr inbounds i64, ptr %693, i64 %692
  %695 = load atomic i64, ptr %694 acquire, align 8
  %696 = icmp eq i64 %695, %679
  br i1 %696, label %697, label %684, !llvm.loop !72

697:                                              ; preds = %688, %653
  %698 = phi i64 [ %678, %653 ], [ %692, %688 ]
  %699 = load ptr, ptr %57, align 8, !tbaa !12
  %700 = getelementptr inbounds i64, ptr %699, i64 %698
  %701 = load i64, ptr %700, align 8, !tbaa !10
  %702 = icmp eq i64 %701, 0
  br i1 %702, label %703, label %855, !prof !36

703:                                              ; preds = %684, %697
  br label %704

704:                                              ; preds = %703, %704
  %705 = cmpxchg ptr %54, i64 0, i64 1 acquire monotonic, align 8
  %706 = extractvalue { i64, i1 } %705, 1
  br i1 %706, label %707, label %704, !llvm.loop !79

707:                                              ; preds = %704
  %708 = load i64, ptr %56, align 8, !tbaa !11
  %709 = lshr i64 %708, 3
  %710 = zext i64 %709 to i128
  %711 = mul nuw nsw i128 %710, %671
  %712 = lshr i128 %711, 61
  %713 = trunc i128 %712 to i64
  %714 = and i64 %713, -8
  %715 = load ptr, ptr %55, align 8, !tbaa !4
  %716 = getelementptr inbounds i64, ptr %715, i64 %714
  %717 = load atomic i64, ptr %716 acquire, align 8
  %718 = icmp eq i64 %717, %679
  br i1 %718, label %732, label %719

719:                                              ; preds = %707, %723
  %720 = phi i64 [ %730, %723 ], [ %717, %707 ]
  %721 = phi i64 [ %727, %723 ], [ %714, %707 ]
  %722 = icmp eq i64 %720, 0
  br i1 %722, label %738, label %723

723:                                              ; preds = %719
  %724 = add i64 %721, 1
  %725 = load i64, ptr %56, align 8, !tbaa !11
  %726 = icmp eq i64 %724, %725
  %727 = select i1 %726, i64 0, i64 %724
  %728 = load ptr, ptr %55, align 8, !tbaa !4
  %729 = getelementptr inbounds i64, ptr %728, i64 %727
  %730 = load atomic i64, ptr %729 acquire, align 8
  %731 = icmp eq i64 %730, %679
  br i1 %731, label %732, label %719, !llvm.loop !72

732:                                              ; preds = %723, %707
  %733 = phi i64 [ %714, %707 ], [ %727, %723 ]
  %734 = load ptr, ptr %57, align 8, !tbaa !12
  %735 = getelementptr inbounds i64, ptr %734, i64 %733
  %736 = load i64, ptr %735, align 8, !tbaa !10
  %737 = icmp eq i64 %736, 0
  br i1 %737, label %738, label %853

738:                                              ; preds = %719, %732
  %739 = load i64, ptr %58, align 8, !tbaa !81
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %9) #13
  %740 = load i64, ptr %568, align 8, !tbaa !10
  %741 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %740
  %742 = load ptr, ptr %741, align 8, !tbaa !30
  %743 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %740, i32 1
  %744 = load i64, ptr %743, align 8, !tbaa !28
  %745 = mul i64 %744, %655
  %746 = getelementptr inbounds i32, ptr %742, i64 %745
  %747 = load i64, ptr %59, align 8, !tbaa !82
  %748 = icmp eq i64 %747, 0
  br i1 %748, label %756, label %749

749:                                              ; preds = %738, %749
  %750 = phi i64 [ %754, %749 ], [ 0, %738 ]
  %751 = getelementptr inbounds i32, ptr %746, i64 %750
  %752 = load i32, ptr %751, align 4, !tbaa !25
  %753 = getelementptr inbounds i32, ptr %9, i64 %750
  store i32 %752, ptr %753, align 4, !tbaa !25
  %754 = add nuw i64 %750, 1
  %755 = icmp eq i64 %754, %747
  br i1 %755, label %756, label %749, !llvm.loop !35

756:                                              ; preds = %749, %738
  %757 = load i64, ptr %569, align 8, !tbaa !10
  %758 = load i64, ptr %570, align 8, !tbaa !10
  %759 = icmp ult i64 %757, %758
  br i1 %759, label %838, label %797

760:                                              ; preds = %849
  %761 = load i64, ptr %58, align 8, !tbaa !81
  %762 = sub i64 %761, %739
  %763 = icmp ugt i64 %761, %739
  br i1 %763, label %764, label %797

764:                                              ; preds = %760
  %765 = load ptr, ptr %39, align 8, !tbaa !63
  br label %766

766:                                              ; preds = %789, %764
  %767 = phi i1 [ true, %764 ], [ %791, %789 ]
  %768 = phi i64 [ %739, %764 ], [ %790, %789 ]
  %769 = getelementptr inbounds %struct.Local, ptr %765, i64 %768, i32 5
  %770 = load i32, ptr %769, align 4, !tbaa !64
  %771 = icmp eq i32 %770, -1
  br i1 %771, label %789, label %772

772:                                              ; preds = %766
  %773 = load ptr, ptr %61, align 8, !tbaa !83
  %774 = zext i32 %770 to i64
  br label %778

775:                                              ; preds = %783
  %776 = add nuw nsw i64 %779, 1
  %777 = icmp eq i64 %776, 4294967295
  br i1 %777, label %789, label %778, !llvm.loop !84

778:                                              ; preds = %775, %772
  %779 = phi i64 [ %774, %772 ], [ %776, %775 ]
  %780 = getelementptr inbounds i32, ptr %773, i64 %779
  %781 = load i32, ptr %780, align 4, !tbaa !25
  %782 = icmp eq i32 %781, -1
  br i1 %782, label %789, label %783

783:                                              ; preds = %778
  %784 = load ptr, ptr %62, align 8, !tbaa !48
  %785 = zext i32 %781 to i64
  %786 = getelementptr inbounds %struct.Claim, ptr %784, i64 %785, i32 6
  %787 = load i64, ptr %786, align 8, !tbaa !85
  %788 = icmp eq i64 %787, 0
  br i1 %788, label %775, label %793

789:                                              ; preds = %778, %775, %766
  %790 = add nuw i64 %768, 1
  %791 = icmp ult i64 %790, %761
  %792 = icmp eq i64 %790, %761
  br i1 %792, label %793, label %766, !llvm.loop !87

793:                                              ; preds = %789, %783
  %794 = phi i1 [ %767, %783 ], [ %791, %789 ]
  %795 = freeze i1 %794
  %796 = select i1 %795, i64 2, i64 0
  br label %797

797:                                              ; preds = %793, %760, %756
  %798 = phi i64 [ %762, %793 ], [ %762, %760 ], [ 0, %756 ]
  %799 = phi i64 [ %796, %793 ], [ 0, %760 ], [ 0, %756 ]
  %800 = shl i64 %739, 32
  %801 = shl i64 %798, 2
  %802 = or i64 %800, %801
  %803 = or i64 %802, %799
  %804 = or i64 %803, 1
  %805 = load i64, ptr %56, align 8, !tbaa !11
  %806 = lshr i64 %805, 3
  %807 = zext i64 %806 to i128
  %808 = mul nuw nsw i128 %807, %671
  %809 = lshr i128 %808, 61
  %810 = trunc i128 %809 to i64
  %811 = and i64 %810, -8
  %812 = load ptr, ptr %55, align 8, !tbaa !4
  %813 = getelementptr inbounds i64, ptr %812, i64 %811
  %814 = load i64, ptr %813, align 8, !tbaa !10
  %815 = icmp eq i64 %814, 0
  br i1 %815, label %824, label %816

816:                                              ; preds = %797, %816
  %817 = phi i64 [ %820, %816 ], [ %811, %797 ]
  %818 = add i64 %817, 1
  %819 = icmp eq i64 %818, %805
  %820 = select i1 %819, i64 0, i64 %818
  %821 = getelementptr inbounds i64, ptr %812, i64 %820
  %822 = load i64, ptr %821, align 8, !tbaa !10
  %823 = icmp eq i64 %822, 0
  br i1 %823, label %824, label %816, !llvm.loop !88

824:                                              ; preds = %816, %797
  %825 = phi i64 [ %811, %797 ], [ %820, %816 ]
  %826 = getelementptr inbounds i64, ptr %812, i64 %825
  %827 = load ptr, ptr %57, align 8, !tbaa !12
  %828 = getelementptr inbounds i64, ptr %827, i64 %825
  store i64 %804, ptr %828, align 8, !tbaa !10
  store atomic i64 %679, ptr %826 release, align 8
  %829 = atomicrmw add ptr %63, i64 1 monotonic, align 8
  %830 = mul i64 %829, 100
  %831 = add i64 %830, 100
  %832 = load i64, ptr %56, align 8, !tbaa !11
  %833 = mul i64 %832, 60
  %834 = icmp ugt i64 %831, %833
  br i1 %834, label %835, label %837, !prof !36

835:                                              ; preds = %824
  %836 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %837

837:                                              ; preds = %835, %824
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %9) #13
  br label %853

838:                                              ; preds = %756, %849
  %839 = phi i64 [ %850, %849 ], [ %757, %756 ]
  %840 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %839, ptr noundef nonnull %9, i32 noundef %657, i64 noundef 0) #12
  %841 = icmp eq i32 %840, 0
  br i1 %841, label %849, label %842

842:                                              ; preds = %838
  %843 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %558, i64 noundef %655, i64 noundef %839, i64 noundef %739, i32 noundef %657) #12
  %844 = icmp eq i32 %843, 0
  br i1 %844, label %849, label %845

845:                                              ; preds = %842
  %846 = load i64, ptr %58, align 8, !tbaa !81
  %847 = add i64 %846, -1
  %848 = load i64, ptr %60, align 8, !tbaa !89
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %558, i64 noundef %655, i64 noundef %847, i64 noundef %848, i64 noundef %218, i64 noundef %219) #12
  br label %849

849:                                              ; preds = %845, %842, %838
  %850 = add nuw i64 %839, 1
  %851 = load i64, ptr %570, align 8, !tbaa !10
  %852 = icmp ult i64 %850, %851
  br i1 %852, label %838, label %760, !llvm.loop !90

853:                                              ; preds = %837, %732
  %854 = phi i64 [ %736, %732 ], [ %804, %837 ]
  store atomic i64 0, ptr %54 release, align 8
  br label %855

855:                                              ; preds = %853, %697
  %856 = phi i64 [ %854, %853 ], [ %701, %697 ]
  %857 = lshr i64 %856, 32
  %858 = lshr i64 %856, 2
  %859 = and i64 %858, 1073741823
  %860 = or i64 %856, %580
  %861 = add nuw nsw i64 %859, %857
  %862 = icmp eq i64 %859, 0
  br i1 %862, label %1112, label %863

863:                                              ; preds = %855, %1109
  %864 = phi i64 [ %979, %1109 ], [ %581, %855 ]
  %865 = phi i64 [ %1110, %1109 ], [ %857, %855 ]
  %866 = load ptr, ptr %39, align 8, !tbaa !63
  %867 = getelementptr inbounds %struct.Local, ptr %866, i64 %865
  %868 = getelementptr inbounds %struct.Local, ptr %866, i64 %865, i32 5
  %869 = load i32, ptr %868, align 4, !tbaa !64
  %870 = icmp eq i32 %869, -1
  br i1 %870, label %872, label %871, !prof !67

871:                                              ; preds = %863
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %865, i64 noundef %558, ptr noundef nonnull %12, i64 noundef %255, i64 noundef %218, i64 noundef %219) #12
  br label %872

872:                                              ; preds = %871, %863
  %873 = load i64, ptr %40, align 8, !tbaa !68
  %874 = load i64, ptr %571, align 8, !tbaa !10
  %875 = getelementptr inbounds %struct.Local, ptr %866, i64 %865, i32 4
  %876 = load i16, ptr %875, align 2, !tbaa !69
  %877 = icmp eq i16 %876, 0
  br i1 %877, label %973, label %878

878:                                              ; preds = %872
  %879 = load i64, ptr %568, align 8, !tbaa !10
  %880 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %879
  %881 = load ptr, ptr %880, align 8, !tbaa !30
  %882 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %879, i32 1
  %883 = load i64, ptr %882, align 8, !tbaa !28
  %884 = mul i64 %883, %874
  %885 = getelementptr inbounds i32, ptr %881, i64 %884
  %886 = load i32, ptr %885, align 4, !tbaa !25
  %887 = sext i32 %886 to i64
  %888 = load i64, ptr %41, align 8, !tbaa !70
  %889 = icmp ugt i64 %888, %887
  br i1 %889, label %913, label %905

890:                                              ; preds = %965
  %891 = load i64, ptr %568, align 8, !tbaa !10
  %892 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %891
  %893 = load ptr, ptr %892, align 8, !tbaa !30
  %894 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %891, i32 1
  %895 = load i64, ptr %894, align 8, !tbaa !28
  %896 = mul i64 %895, %966
  %897 = getelementptr inbounds i32, ptr %893, i64 %896
  %898 = load i32, ptr %897, align 4, !tbaa !25
  %899 = sext i32 %898 to i64
  %900 = load i64, ptr %41, align 8, !tbaa !70
  %901 = icmp ugt i64 %900, %899
  br i1 %901, label %913, label %902, !llvm.loop !71

902:                                              ; preds = %890
  %903 = xor i64 %916, -1
  %904 = load i64, ptr %40, align 8, !tbaa !10
  br label %905

905:                                              ; preds = %878, %902
  %906 = phi i16 [ %968, %902 ], [ %876, %878 ]
  %907 = phi i64 [ %904, %902 ], [ %873, %878 ]
  %908 = phi i64 [ %903, %902 ], [ 0, %878 ]
  %909 = phi i64 [ %966, %902 ], [ %874, %878 ]
  %910 = zext i16 %906 to i64
  %911 = add i64 %907, %910
  %912 = add i64 %911, %908
  store i64 %912, ptr %40, align 8, !tbaa !10
  br label %973

913:                                              ; preds = %878, %890
  %914 = phi i64 [ %891, %890 ], [ %879, %878 ]
  %915 = phi i64 [ %966, %890 ], [ %874, %878 ]
  %916 = phi i64 [ %967, %890 ], [ 0, %878 ]
  %917 = getelementptr inbounds %struct.Local, ptr %866, i64 %865, i32 6, i64 %916
  %918 = load i32, ptr %917, align 4, !tbaa !25
  %919 = zext i32 %918 to i64
  %920 = shl i64 %914, 62
  %921 = shl i64 %915, 31
  %922 = or i64 %921, %920
  %923 = or i64 %922, %919
  %924 = mul i64 %923, -7046029254386353131
  %925 = lshr i64 %924, 32
  %926 = xor i64 %925, %924
  %927 = mul i64 %926, -2960836687051489901
  %928 = lshr i64 %927, 29
  %929 = xor i64 %928, %927
  %930 = mul i64 %929, -4417276706812531889
  %931 = zext i64 %930 to i128
  %932 = load i64, ptr %43, align 8, !tbaa !11
  %933 = lshr i64 %932, 3
  %934 = zext i64 %933 to i128
  %935 = mul nuw nsw i128 %931, %934
  %936 = lshr i128 %935, 61
  %937 = trunc i128 %936 to i64
  %938 = and i64 %937, -8
  %939 = add i64 %923, 1
  %940 = load ptr, ptr %42, align 8, !tbaa !4
  %941 = getelementptr inbounds i64, ptr %940, i64 %938
  %942 = load atomic i64, ptr %941 acquire, align 8
  %943 = icmp eq i64 %942, %939
  br i1 %943, label %957, label %944

944:                                              ; preds = %913, %948
  %945 = phi i64 [ %955, %948 ], [ %942, %913 ]
  %946 = phi i64 [ %952, %948 ], [ %938, %913 ]
  %947 = icmp eq i64 %945, 0
  br i1 %947, label %963, label %948

948:                                              ; preds = %944
  %949 = add i64 %946, 1
  %950 = load i64, ptr %43, align 8, !tbaa !11
  %951 = icmp eq i64 %949, %950
  %952 = select i1 %951, i64 0, i64 %949
  %953 = load ptr, ptr %42, align 8, !tbaa !4
  %954 = getelementptr inbounds i64, ptr %953, i64 %952
  %955 = load atomic i64, ptr %954 acquire, align 8
  %956 = icmp eq i64 %955, %939
  br i1 %956, label %957, label %944, !llvm.loop !72

957:                                              ; preds = %948, %913
  %958 = phi i64 [ %938, %913 ], [ %952, %948 ]
  %959 = load ptr, ptr %44, align 8, !tbaa !12
  %960 = getelementptr inbounds i64, ptr %959, i64 %958
  %961 = load i64, ptr %960, align 8, !tbaa !10
  %962 = icmp eq i64 %961, -1
  br i1 %962, label %963, label %965, !prof !36

963:                                              ; preds = %944, %957
  %964 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %914, i64 noundef %915, i64 noundef %919, i64 noundef %923) #12
  br label %965

965:                                              ; preds = %963, %957
  %966 = phi i64 [ %964, %963 ], [ %961, %957 ]
  %967 = add nuw nsw i64 %916, 1
  %968 = load i16, ptr %875, align 2, !tbaa !69
  %969 = zext i16 %968 to i64
  %970 = icmp ult i64 %967, %969
  br i1 %970, label %890, label %971, !llvm.loop !71

971:                                              ; preds = %965
  %972 = load i64, ptr %40, align 8, !tbaa !68
  br label %973

973:                                              ; preds = %971, %905, %872
  %974 = phi i64 [ %912, %905 ], [ %873, %872 ], [ %972, %971 ]
  %975 = phi i64 [ %909, %905 ], [ %874, %872 ], [ %966, %971 ]
  %976 = icmp ne i64 %974, %873
  %977 = zext i1 %976 to i64
  %978 = shl nuw i64 %977, %558
  %979 = or i64 %978, %864
  %980 = load i64, ptr %45, align 8, !tbaa !10
  %981 = load i64, ptr %46, align 8, !tbaa !10
  %982 = add i64 %981, %980
  %983 = load i64, ptr %47, align 8, !tbaa !10
  %984 = add i64 %982, %983
  %985 = load i64, ptr %48, align 8, !tbaa !38
  %986 = and i64 %985, 1
  %987 = icmp eq i64 %986, 0
  br i1 %572, label %1006, label %988

988:                                              ; preds = %973
  %989 = load i64, ptr %12, align 8, !tbaa !10
  %990 = load i32, ptr %867, align 4, !tbaa !73
  %991 = zext i32 %990 to i64
  %992 = shl i64 %991, %980
  %993 = shl i64 %654, %982
  %994 = shl i64 %975, %984
  %995 = or i64 %994, %993
  %996 = or i64 %995, %992
  %997 = or i64 %996, %989
  br i1 %987, label %1024, label %998

998:                                              ; preds = %988
  %999 = shl i64 %989, %980
  %1000 = shl i64 %975, %982
  %1001 = shl i64 %654, %984
  %1002 = or i64 %1001, %1000
  %1003 = or i64 %1002, %999
  %1004 = or i64 %1003, %991
  %1005 = call i64 @llvm.umin.i64(i64 %997, i64 %1004)
  br label %1024

1006:                                             ; preds = %973
  %1007 = load i32, ptr %867, align 4, !tbaa !73
  %1008 = zext i32 %1007 to i64
  %1009 = load i64, ptr %30, align 8, !tbaa !10
  %1010 = shl i64 %1009, %980
  %1011 = shl i64 %975, %982
  %1012 = shl i64 %654, %984
  %1013 = or i64 %1012, %1011
  %1014 = or i64 %1013, %1010
  %1015 = or i64 %1014, %1008
  br i1 %987, label %1024, label %1016

1016:                                             ; preds = %1006
  %1017 = shl i64 %1008, %980
  %1018 = shl i64 %654, %982
  %1019 = shl i64 %975, %984
  %1020 = or i64 %1019, %1018
  %1021 = or i64 %1020, %1017
  %1022 = or i64 %1021, %1009
  %1023 = call i64 @llvm.umin.i64(i64 %1015, i64 %1022)
  br label %1024

1024:                                             ; preds = %1016, %1006, %998, %988
  %1025 = phi i64 [ %1005, %998 ], [ %997, %988 ], [ %1023, %1016 ], [ %1015, %1006 ]
  %1026 = load i64, ptr %49, align 8, !tbaa !74
  %1027 = add i64 %1026, 1
  store i64 %1027, ptr %49, align 8, !tbaa !74
  %1028 = load i64, ptr %26, align 8, !tbaa !54
  %1029 = icmp eq i64 %1028, %1025
  br i1 %1029, label %1109, label %1030

1030:                                             ; preds = %1024
  store i32 1, ptr %28, align 4, !tbaa !57
  %1031 = load ptr, ptr %50, align 8, !tbaa !21
  %1032 = mul i64 %1025, -7046029254386353131
  %1033 = lshr i64 %1032, 32
  %1034 = xor i64 %1033, %1032
  %1035 = mul i64 %1034, -2960836687051489901
  %1036 = lshr i64 %1035, 29
  %1037 = xor i64 %1036, %1035
  %1038 = mul i64 %1037, -4417276706812531889
  %1039 = zext i64 %1038 to i128
  %1040 = load i64, ptr %51, align 8, !tbaa !11
  %1041 = lshr i64 %1040, 3
  %1042 = zext i64 %1041 to i128
  %1043 = mul nuw nsw i128 %1042, %1039
  %1044 = lshr i128 %1043, 61
  %1045 = trunc i128 %1044 to i64
  %1046 = and i64 %1045, -8
  %1047 = getelementptr inbounds i64, ptr %1031, i64 %1046
  call void @llvm.prefetch.p0(ptr %1047, i32 0, i32 2, i32 1)
  %1048 = load i64, ptr %52, align 8, !tbaa !75
  %1049 = add i64 %1048, 1
  store i64 %1049, ptr %52, align 8, !tbaa !75
  %1050 = and i64 %1048, 63
  %1051 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1050
  %1052 = load i64, ptr %1051, align 8, !tbaa !10
  %1053 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1050
  %1054 = load i32, ptr %1053, align 4, !tbaa !25
  store i64 %1025, ptr %1051, align 8, !tbaa !10
  %1055 = load i32, ptr %27, align 8, !tbaa !56
  store i32 %1055, ptr %1053, align 4, !tbaa !25
  %1056 = icmp eq i64 %1052, -1
  br i1 %1056, label %1109, label %1057

1057:                                             ; preds = %1030
  %1058 = add nuw i64 %1052, 1
  %1059 = mul i64 %1052, -7046029254386353131
  %1060 = lshr i64 %1059, 32
  %1061 = xor i64 %1060, %1059
  %1062 = mul i64 %1061, -2960836687051489901
  %1063 = lshr i64 %1062, 29
  %1064 = xor i64 %1063, %1062
  %1065 = mul i64 %1064, -4417276706812531889
  %1066 = zext i64 %1065 to i128
  %1067 = mul nuw nsw i128 %1066, %1042
  %1068 = lshr i128 %1067, 61
  %1069 = trunc i128 %1068 to i64
  %1070 = and i64 %1069, -8
  %1071 = insertelement <8 x i64> poison, i64 %1058, i64 0
  %1072 = shufflevector <8 x i64> %1071, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1073

1073:                                             ; preds = %1094, %1057
  %1074 = phi ptr [ %1095, %1094 ], [ %1031, %1057 ]
  %1075 = phi i64 [ %1077, %1094 ], [ %1070, %1057 ]
  br label %1076

1076:                                             ; preds = %1073, %1096
  %1077 = phi i64 [ %1100, %1096 ], [ %1075, %1073 ]
  %1078 = getelementptr inbounds i64, ptr %1074, i64 %1077
  %1079 = load volatile <8 x i64>, ptr %1078, align 64, !tbaa !17
  %1080 = icmp eq <8 x i64> %1079, %1072
  %1081 = bitcast <8 x i1> %1080 to i8
  %1082 = icmp eq i8 %1081, 0
  br i1 %1082, label %1083, label %1109

1083:                                             ; preds = %1076
  %1084 = icmp eq <8 x i64> %1079, zeroinitializer
  %1085 = bitcast <8 x i1> %1084 to i8
  %1086 = icmp eq i8 %1085, 0
  br i1 %1086, label %1096, label %1087

1087:                                             ; preds = %1083
  %1088 = call i8 @llvm.cttz.i8(i8 %1085, i1 true), !range !18
  %1089 = zext i8 %1088 to i64
  %1090 = add i64 %1077, %1089
  %1091 = getelementptr inbounds i64, ptr %1074, i64 %1090
  %1092 = cmpxchg ptr %1091, i64 0, i64 %1058 monotonic monotonic, align 8
  %1093 = extractvalue { i64, i1 } %1092, 1
  br i1 %1093, label %1101, label %1094

1094:                                             ; preds = %1087
  %1095 = load ptr, ptr %50, align 8, !tbaa !4
  br label %1073, !llvm.loop !19

1096:                                             ; preds = %1083
  %1097 = add i64 %1077, 8
  %1098 = load i64, ptr %51, align 8, !tbaa !11
  %1099 = icmp eq i64 %1097, %1098
  %1100 = select i1 %1099, i64 0, i64 %1097
  br label %1076, !llvm.loop !19

1101:                                             ; preds = %1087
  %1102 = load ptr, ptr %1, align 8, !tbaa !44
  %1103 = load i64, ptr %17, align 8, !tbaa !39
  %1104 = getelementptr inbounds i64, ptr %1102, i64 %1103
  store i64 %1052, ptr %1104, align 8, !tbaa !10
  %1105 = load ptr, ptr %53, align 8, !tbaa !52
  %1106 = load i64, ptr %17, align 8, !tbaa !39
  %1107 = add i64 %1106, 1
  store i64 %1107, ptr %17, align 8, !tbaa !39
  %1108 = getelementptr inbounds i32, ptr %1105, i64 %1106
  store i32 %1054, ptr %1108, align 4, !tbaa !25
  br label %1109

1109:                                             ; preds = %1076, %1024, %1030, %1101
  %1110 = add nuw nsw i64 %865, 1
  %1111 = icmp ult i64 %1110, %861
  br i1 %1111, label %863, label %1112, !llvm.loop !91

1112:                                             ; preds = %1109, %855, %583
  %1113 = phi i64 [ %581, %583 ], [ %581, %855 ], [ %979, %1109 ]
  %1114 = phi i64 [ %580, %583 ], [ %860, %855 ], [ %860, %1109 ]
  %1115 = add nuw nsw i64 %579, 1
  %1116 = load i32, ptr %561, align 4, !tbaa !25
  %1117 = sext i32 %1116 to i64
  %1118 = icmp slt i64 %579, %1117
  br i1 %1118, label %578, label %573, !llvm.loop !92

1119:                                             ; preds = %1364, %544
  %1120 = load i64, ptr %65, align 8, !tbaa !93
  %1121 = icmp eq i64 %1120, 0
  br i1 %1121, label %1587, label %1368

1122:                                             ; preds = %544, %1364
  %1123 = phi i64 [ %1365, %1364 ], [ %553, %544 ]
  %1124 = phi i1 [ false, %1364 ], [ true, %544 ]
  %1125 = phi i64 [ 1, %1364 ], [ 0, %544 ]
  %1126 = load i64, ptr %65, align 8, !tbaa !93
  %1127 = icmp eq i64 %1126, 0
  br i1 %1127, label %1135, label %1128

1128:                                             ; preds = %1122
  %1129 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %1125
  %1130 = load ptr, ptr %1129, align 8, !tbaa !48
  %1131 = load i32, ptr %1130, align 4, !tbaa !25
  %1132 = sext i32 %1131 to i64
  %1133 = load i64, ptr %41, align 8, !tbaa !70
  %1134 = icmp ule i64 %1133, %1132
  br label %1135

1135:                                             ; preds = %1128, %1122
  %1136 = phi i1 [ false, %1122 ], [ %1134, %1128 ]
  %1137 = select i1 %552, i1 true, i1 %1136
  br i1 %1137, label %1142, label %1138

1138:                                             ; preds = %1135
  %1139 = shl nuw nsw i64 1, %1125
  %1140 = and i64 %1139, %574
  %1141 = icmp eq i64 %1140, 0
  br i1 %1141, label %1364, label %1142

1142:                                             ; preds = %1138, %1135
  %1143 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %1125
  %1144 = load ptr, ptr %1143, align 8, !tbaa !48
  %1145 = load i32, ptr %1144, align 4, !tbaa !25
  %1146 = icmp slt i32 %1145, 1
  br i1 %1146, label %1364, label %1147

1147:                                             ; preds = %1142
  %1148 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 %1125
  %1149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1125
  br label %1150

1150:                                             ; preds = %1356, %1147
  %1151 = phi i32 [ %1145, %1147 ], [ %1357, %1356 ]
  %1152 = phi ptr [ %1144, %1147 ], [ %1358, %1356 ]
  %1153 = phi i64 [ 1, %1147 ], [ %1359, %1356 ]
  %1154 = icmp ugt i64 %1153, 1
  br i1 %1154, label %1155, label %1162

1155:                                             ; preds = %1150
  %1156 = getelementptr inbounds i32, ptr %1152, i64 %1153
  %1157 = load i32, ptr %1156, align 4, !tbaa !25
  %1158 = add nsw i64 %1153, -1
  %1159 = getelementptr inbounds i32, ptr %1152, i64 %1158
  %1160 = load i32, ptr %1159, align 4, !tbaa !25
  %1161 = icmp eq i32 %1157, %1160
  br i1 %1161, label %1356, label %1162

1162:                                             ; preds = %1150, %1155
  %1163 = phi i64 [ %1158, %1155 ], [ 0, %1150 ]
  %1164 = load i64, ptr %1148, align 8, !tbaa !10
  %1165 = load i64, ptr %1149, align 8, !tbaa !10
  %1166 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %1165
  %1167 = load ptr, ptr %1166, align 8, !tbaa !48
  %1168 = load i64, ptr %38, align 8, !tbaa !61
  %1169 = mul i64 %1168, %1164
  %1170 = add i64 %1169, %1163
  %1171 = getelementptr inbounds i32, ptr %1167, i64 %1170
  %1172 = load atomic i32, ptr %1171 acquire, align 4
  %1173 = icmp eq i32 %1172, 0
  br i1 %1173, label %1174, label %1222, !prof !36

1174:                                             ; preds = %1162, %1174
  %1175 = cmpxchg ptr %54, i64 0, i64 1 acquire monotonic, align 8
  %1176 = extractvalue { i64, i1 } %1175, 1
  br i1 %1176, label %1177, label %1174, !llvm.loop !79

1177:                                             ; preds = %1174
  %1178 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1165
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %8) #13
  %1179 = load ptr, ptr %1178, align 8, !tbaa !30
  %1180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1165, i32 1
  %1181 = load i64, ptr %1180, align 8, !tbaa !28
  %1182 = mul i64 %1181, %1164
  %1183 = getelementptr inbounds i32, ptr %1179, i64 %1182
  %1184 = icmp eq i64 %1181, 0
  br i1 %1184, label %1208, label %1185

1185:                                             ; preds = %1177, %1185
  %1186 = phi i64 [ %1190, %1185 ], [ 0, %1177 ]
  %1187 = getelementptr inbounds i32, ptr %1183, i64 %1186
  %1188 = load i32, ptr %1187, align 4, !tbaa !25
  %1189 = getelementptr inbounds i32, ptr %8, i64 %1186
  store i32 %1188, ptr %1189, align 4, !tbaa !25
  %1190 = add nuw i64 %1186, 1
  %1191 = icmp eq i64 %1190, %1181
  br i1 %1191, label %1192, label %1185, !llvm.loop !35

1192:                                             ; preds = %1185
  %1193 = load i32, ptr %8, align 16, !tbaa !25
  %1194 = trunc i64 %1163 to i32
  %1195 = add nsw i32 %1194, 1
  %1196 = icmp slt i32 %1195, %1193
  br i1 %1196, label %1197, label %1208

1197:                                             ; preds = %1192
  %1198 = sext i32 %1195 to i64
  br label %1199

1199:                                             ; preds = %1199, %1197
  %1200 = phi i64 [ %1198, %1197 ], [ %1201, %1199 ]
  %1201 = add nuw nsw i64 %1200, 1
  %1202 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %1201
  %1203 = load i32, ptr %1202, align 4, !tbaa !25
  %1204 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %1200
  store i32 %1203, ptr %1204, align 4, !tbaa !25
  %1205 = load i32, ptr %8, align 16, !tbaa !25
  %1206 = sext i32 %1205 to i64
  %1207 = icmp slt i64 %1201, %1206
  br i1 %1207, label %1199, label %1208, !llvm.loop !80

1208:                                             ; preds = %1199, %1192, %1177
  %1209 = phi i32 [ %1193, %1192 ], [ undef, %1177 ], [ %1205, %1199 ]
  %1210 = sext i32 %1209 to i64
  %1211 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %1210
  store i32 -1, ptr %1211, align 4, !tbaa !25
  %1212 = load i32, ptr %8, align 16, !tbaa !25
  %1213 = add nsw i32 %1212, -1
  store i32 %1213, ptr %8, align 16, !tbaa !25
  %1214 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1178, ptr noundef nonnull %8) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %8) #13
  %1215 = load ptr, ptr %1166, align 8, !tbaa !48
  %1216 = load i64, ptr %38, align 8, !tbaa !61
  %1217 = mul i64 %1216, %1164
  %1218 = add i64 %1217, %1163
  %1219 = getelementptr inbounds i32, ptr %1215, i64 %1218
  %1220 = trunc i64 %1214 to i32
  %1221 = add i32 %1220, 1
  store atomic i32 %1221, ptr %1219 release, align 4
  store atomic i64 0, ptr %54 release, align 8
  br label %1225

1222:                                             ; preds = %1162
  %1223 = zext i32 %1172 to i64
  %1224 = add nsw i64 %1223, -1
  br label %1225

1225:                                             ; preds = %1222, %1208
  %1226 = phi i64 [ %1214, %1208 ], [ %1224, %1222 ]
  %1227 = load i64, ptr %12, align 8, !tbaa !10
  %1228 = load i64, ptr %30, align 8, !tbaa !10
  %1229 = load i64, ptr %45, align 8, !tbaa !10
  %1230 = shl i64 %1228, %1229
  %1231 = load i64, ptr %46, align 8, !tbaa !10
  %1232 = add i64 %1231, %1229
  %1233 = load i64, ptr %47, align 8, !tbaa !10
  %1234 = add i64 %1232, %1233
  %1235 = load i64, ptr %48, align 8, !tbaa !38
  %1236 = and i64 %1235, 1
  %1237 = icmp eq i64 %1236, 0
  br i1 %1124, label %1253, label %1238

1238:                                             ; preds = %1225
  %1239 = load i64, ptr %32, align 8, !tbaa !10
  %1240 = shl i64 %1239, %1232
  %1241 = shl i64 %1226, %1234
  %1242 = or i64 %1241, %1240
  %1243 = or i64 %1242, %1227
  %1244 = or i64 %1243, %1230
  br i1 %1237, label %1268, label %1245

1245:                                             ; preds = %1238
  %1246 = shl i64 %1227, %1229
  %1247 = shl i64 %1226, %1232
  %1248 = shl i64 %1239, %1234
  %1249 = or i64 %1246, %1247
  %1250 = or i64 %1249, %1248
  %1251 = or i64 %1250, %1228
  %1252 = call i64 @llvm.umin.i64(i64 %1244, i64 %1251)
  br label %1268

1253:                                             ; preds = %1225
  %1254 = load i64, ptr %34, align 8, !tbaa !10
  %1255 = shl i64 %1226, %1232
  %1256 = shl i64 %1254, %1234
  %1257 = or i64 %1255, %1256
  %1258 = or i64 %1257, %1227
  %1259 = or i64 %1258, %1230
  br i1 %1237, label %1268, label %1260

1260:                                             ; preds = %1253
  %1261 = shl i64 %1227, %1229
  %1262 = shl i64 %1254, %1232
  %1263 = shl i64 %1226, %1234
  %1264 = or i64 %1261, %1263
  %1265 = or i64 %1264, %1262
  %1266 = or i64 %1265, %1228
  %1267 = call i64 @llvm.umin.i64(i64 %1259, i64 %1266)
  br label %1268

1268:                                             ; preds = %1260, %1253, %1245, %1238
  %1269 = phi i64 [ %1252, %1245 ], [ %1244, %1238 ], [ %1267, %1260 ], [ %1259, %1253 ]
  %1270 = load ptr, ptr %1143, align 8, !tbaa !48
  %1271 = load i64, ptr %49, align 8, !tbaa !74
  %1272 = add i64 %1271, 1
  store i64 %1272, ptr %49, align 8, !tbaa !74
  %1273 = load i64, ptr %26, align 8, !tbaa !54
  %1274 = icmp eq i64 %1273, %1269
  br i1 %1274, label %1354, label %1275

1275:                                             ; preds = %1268
  store i32 1, ptr %28, align 4, !tbaa !57
  %1276 = load ptr, ptr %50, align 8, !tbaa !21
  %1277 = mul i64 %1269, -7046029254386353131
  %1278 = lshr i64 %1277, 32
  %1279 = xor i64 %1278, %1277
  %1280 = mul i64 %1279, -2960836687051489901
  %1281 = lshr i64 %1280, 29
  %1282 = xor i64 %1281, %1280
  %1283 = mul i64 %1282, -4417276706812531889
  %1284 = zext i64 %1283 to i128
  %1285 = load i64, ptr %51, align 8, !tbaa !11
  %1286 = lshr i64 %1285, 3
  %1287 = zext i64 %1286 to i128
  %1288 = mul nuw nsw i128 %1287, %1284
  %1289 = lshr i128 %1288, 61
  %1290 = trunc i128 %1289 to i64
  %1291 = and i64 %1290, -8
  %1292 = getelementptr inbounds i64, ptr %1276, i64 %1291
  call void @llvm.prefetch.p0(ptr %1292, i32 0, i32 2, i32 1)
  %1293 = load i64, ptr %52, align 8, !tbaa !75
  %1294 = add i64 %1293, 1
  store i64 %1294, ptr %52, align 8, !tbaa !75
  %1295 = and i64 %1293, 63
  %1296 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1295
  %1297 = load i64, ptr %1296, align 8, !tbaa !10
  %1298 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1295
  %1299 = load i32, ptr %1298, align 4, !tbaa !25
  store i64 %1269, ptr %1296, align 8, !tbaa !10
  %1300 = load i32, ptr %27, align 8, !tbaa !56
  store i32 %1300, ptr %1298, align 4, !tbaa !25
  %1301 = icmp eq i64 %1297, -1
  br i1 %1301, label %1354, label %1302

1302:                                             ; preds = %1275
  %1303 = add nuw i64 %1297, 1
  %1304 = mul i64 %1297, -7046029254386353131
  %1305 = lshr i64 %1304, 32
  %1306 = xor i64 %1305, %1304
  %1307 = mul i64 %1306, -2960836687051489901
  %1308 = lshr i64 %1307, 29
  %1309 = xor i64 %1308, %1307
  %1310 = mul i64 %1309, -4417276706812531889
  %1311 = zext i64 %1310 to i128
  %1312 = mul nuw nsw i128 %1311, %1287
  %1313 = lshr i128 %1312, 61
  %1314 = trunc i128 %1313 to i64
  %1315 = and i64 %1314, -8
  %1316 = insertelement <8 x i64> poison, i64 %1303, i64 0
  %1317 = shufflevector <8 x i64> %1316, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1318

1318:                                             ; preds = %1339, %1302
  %1319 = phi ptr [ %1340, %1339 ], [ %1276, %1302 ]
  %1320 = phi i64 [ %1322, %1339 ], [ %1315, %1302 ]
  br label %1321

1321:                                             ; preds = %1318, %1341
  %1322 = phi i64 [ %1345, %1341 ], [ %1320, %1318 ]
  %1323 = getelementptr inbounds i64, ptr %1319, i64 %1322
  %1324 = load volatile <8 x i64>, ptr %1323, align 64, !tbaa !17
  %1325 = icmp eq <8 x i64> %1324, %1317
  %1326 = bitcast <8 x i1> %1325 to i8
  %1327 = icmp eq i8 %1326, 0
  br i1 %1327, label %1328, label %1354

1328:                                             ; preds = %1321
  %1329 = icmp eq <8 x i64> %1324, zeroinitializer
  %1330 = bitcast <8 x i1> %1329 to i8
  %1331 = icmp eq i8 %1330, 0
  br i1 %1331, label %1341, label %1332

1332:                                             ; preds = %1328
  %1333 = call i8 @llvm.cttz.i8(i8 %1330, i1 true), !range !18
  %1334 = zext i8 %1333 to i64
  %1335 = add i64 %1322, %1334
  %1336 = getelementptr inbounds i64, ptr %1319, i64 %1335
  %1337 = cmpxchg ptr %1336, i64 0, i64 %1303 monotonic monotonic, align 8
  %1338 = extractvalue { i64, i1 } %1337, 1
  br i1 %1338, label %1346, label %1339

1339:                                             ; preds = %1332
  %1340 = load ptr, ptr %50, align 8, !tbaa !4
  br label %1318, !llvm.loop !19

1341:                                             ; preds = %1328
  %1342 = add i64 %1322, 8
  %1343 = load i64, ptr %51, align 8, !tbaa !11
  %1344 = icmp eq i64 %1342, %1343
  %1345 = select i1 %1344, i64 0, i64 %1342
  br label %1321, !llvm.loop !19

1346:                                             ; preds = %1332
  %1347 = load ptr, ptr %1, align 8, !tbaa !44
  %1348 = load i64, ptr %17, align 8, !tbaa !39
  %1349 = getelementptr inbounds i64, ptr %1347, i64 %1348
  store i64 %1297, ptr %1349, align 8, !tbaa !10
  %1350 = load ptr, ptr %53, align 8, !tbaa !52
  %1351 = load i64, ptr %17, align 8, !tbaa !39
  %1352 = add i64 %1351, 1
  store i64 %1352, ptr %17, align 8, !tbaa !39
  %1353 = getelementptr inbounds i32, ptr %1350, i64 %1351
  store i32 %1299, ptr %1353, align 4, !tbaa !25
  br label %1354

1354:                                             ; preds = %1321, %1268, %1275, %1346
  %1355 = load i32, ptr %1270, align 4, !tbaa !25
  br label %1356

1356:                                             ; preds = %1354, %1155
  %1357 = phi i32 [ %1151, %1155 ], [ %1355, %1354 ]
  %1358 = phi ptr [ %1152, %1155 ], [ %1270, %1354 ]
  %1359 = add nuw nsw i64 %1153, 1
  %1360 = sext i32 %1357 to i64
  %1361 = icmp slt i64 %1153, %1360
  br i1 %1361, label %1150, label %1362, !llvm.loop !94

1362:                                             ; preds = %1356
  %1363 = load i64, ptr %64, align 8, !tbaa !77
  br label %1364

1364:                                             ; preds = %1362, %1142, %1138
  %1365 = phi i64 [ %1363, %1362 ], [ %1123, %1142 ], [ %1123, %1138 ]
  %1366 = icmp ne i64 %1365, 0
  %1367 = and i1 %1124, %1366
  br i1 %1367, label %1122, label %1119, !llvm.loop !95

1368:                                             ; preds = %1119, %1583
  %1369 = phi i64 [ %1584, %1583 ], [ %1120, %1119 ]
  %1370 = phi i1 [ false, %1583 ], [ true, %1119 ]
  %1371 = phi i64 [ 1, %1583 ], [ 0, %1119 ]
  %1372 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %1371
  %1373 = load ptr, ptr %1372, align 8, !tbaa !48
  %1374 = load i32, ptr %1373, align 4, !tbaa !25
  %1375 = sext i32 %1374 to i64
  %1376 = load i64, ptr %41, align 8, !tbaa !70
  %1377 = icmp ule i64 %1376, %1375
  %1378 = icmp slt i32 %1374, 1
  %1379 = or i1 %1378, %1377
  br i1 %1379, label %1583, label %1380

1380:                                             ; preds = %1368
  %1381 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 %1371
  %1382 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1371
  br label %1383

1383:                                             ; preds = %1575, %1380
  %1384 = phi i32 [ %1374, %1380 ], [ %1576, %1575 ]
  %1385 = phi ptr [ %1373, %1380 ], [ %1577, %1575 ]
  %1386 = phi i64 [ 1, %1380 ], [ %1578, %1575 ]
  %1387 = icmp ugt i64 %1386, 1
  %1388 = getelementptr inbounds i32, ptr %1385, i64 %1386
  %1389 = load i32, ptr %1388, align 4, !tbaa !25
  br i1 %1387, label %1390, label %1395

1390:                                             ; preds = %1383
  %1391 = add nsw i64 %1386, -1
  %1392 = getelementptr inbounds i32, ptr %1385, i64 %1391
  %1393 = load i32, ptr %1392, align 4, !tbaa !25
  %1394 = icmp eq i32 %1389, %1393
  br i1 %1394, label %1575, label %1395

1395:                                             ; preds = %1390, %1383
  %1396 = load i64, ptr %1381, align 8, !tbaa !10
  %1397 = sext i32 %1389 to i64
  %1398 = load i64, ptr %1382, align 8, !tbaa !10
  %1399 = shl i64 %1398, 62
  %1400 = shl i64 %1396, 31
  %1401 = or i64 %1400, %1399
  %1402 = or i64 %1401, %1397
  %1403 = mul i64 %1402, -7046029254386353131
  %1404 = lshr i64 %1403, 32
  %1405 = xor i64 %1404, %1403
  %1406 = mul i64 %1405, -2960836687051489901
  %1407 = lshr i64 %1406, 29
  %1408 = xor i64 %1407, %1406
  %1409 = mul i64 %1408, -4417276706812531889
  %1410 = zext i64 %1409 to i128
  %1411 = load i64, ptr %43, align 8, !tbaa !11
  %1412 = lshr i64 %1411, 3
  %1413 = zext i64 %1412 to i128
  %1414 = mul nuw nsw i128 %1410, %1413
  %1415 = lshr i128 %1414, 61
  %1416 = trunc i128 %1415 to i64
  %1417 = and i64 %1416, -8
  %1418 = add i64 %1402, 1
  %1419 = load ptr, ptr %42, align 8, !tbaa !4
  %1420 = getelementptr inbounds i64, ptr %1419, i64 %1417
  %1421 = load atomic i64, ptr %1420 acquire, align 8
  %1422 = icmp eq i64 %1421, %1418
  br i1 %1422, label %1436, label %1423

1423:                                             ; preds = %1395, %1427
  %1424 = phi i64 [ %1434, %1427 ], [ %1421, %1395 ]
  %1425 = phi i64 [ %1431, %1427 ], [ %1417, %1395 ]
  %1426 = icmp eq i64 %1424, 0
  br i1 %1426, label %1442, label %1427

1427:                                             ; preds = %1423
  %1428 = add i64 %1425, 1
  %1429 = load i64, ptr %43, align 8, !tbaa !11
  %1430 = icmp eq i64 %1428, %1429
  %1431 = select i1 %1430, i64 0, i64 %1428
  %1432 = load ptr, ptr %42, align 8, !tbaa !4
  %1433 = getelementptr inbounds i64, ptr %1432, i64 %1431
  %1434 = load atomic i64, ptr %1433 acquire, align 8
  %1435 = icmp eq i64 %1434, %1418
  br i1 %1435, label %1436, label %1423, !llvm.loop !72

1436:                                             ; preds = %1427, %1395
  %1437 = phi i64 [ %1417, %1395 ], [ %1431, %1427 ]
  %1438 = load ptr, ptr %44, align 8, !tbaa !12
  %1439 = getelementptr inbounds i64, ptr %1438, i64 %1437
  %1440 = load i64, ptr %1439, align 8, !tbaa !10
  %1441 = icmp eq i64 %1440, -1
  br i1 %1441, label %1442, label %1444, !prof !36

1442:                                             ; preds = %1423, %1436
  %1443 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1398, i64 noundef %1396, i64 noundef %1397, i64 noundef %1402) #12
  br label %1444

1444:                                             ; preds = %1442, %1436
  %1445 = phi i64 [ %1443, %1442 ], [ %1440, %1436 ]
  %1446 = load i64, ptr %12, align 8, !tbaa !10
  %1447 = load i64, ptr %30, align 8, !tbaa !10
  %1448 = load i64, ptr %45, align 8, !tbaa !10
  %1449 = shl i64 %1447, %1448
  %1450 = load i64, ptr %46, align 8, !tbaa !10
  %1451 = add i64 %1450, %1448
  %1452 = load i64, ptr %47, align 8, !tbaa !10
  %1453 = add i64 %1451, %1452
  %1454 = load i64, ptr %48, align 8, !tbaa !38
  %1455 = and i64 %1454, 1
  %1456 = icmp eq i64 %1455, 0
  br i1 %1370, label %1472, label %1457

1457:                                             ; preds = %1444
  %1458 = load i64, ptr %32, align 8, !tbaa !10
  %1459 = shl i64 %1458, %1451
  %1460 = shl i64 %1445, %1453
  %1461 = or i64 %1460, %1459
  %1462 = or i64 %1461, %1446
  %1463 = or i64 %1462, %1449
  br i1 %1456, label %1487, label %1464

1464:                                             ; preds = %1457
  %1465 = shl i64 %1446, %1448
  %1466 = shl i64 %1445, %1451
  %1467 = shl i64 %1458, %1453
  %1468 = or i64 %1465, %1466
  %1469 = or i64 %1468, %1467
  %1470 = or i64 %1469, %1447
  %1471 = call i64 @llvm.umin.i64(i64 %1463, i64 %1470)
  br label %1487

1472:                                             ; preds = %1444
  %1473 = load i64, ptr %34, align 8, !tbaa !10
  %1474 = shl i64 %1445, %1451
  %1475 = shl i64 %1473, %1453
  %1476 = or i64 %1474, %1475
  %1477 = or i64 %1476, %1446
  %1478 = or i64 %1477, %1449
  br i1 %1456, label %1487, label %1479

1479:                                             ; preds = %1472
  %1480 = shl i64 %1446, %1448
  %1481 = shl i64 %1473, %1451
  %1482 = shl i64 %1445, %1453
  %1483 = or i64 %1480, %1482
  %1484 = or i64 %1483, %1481
  %1485 = or i64 %1484, %1447
  %1486 = call i64 @llvm.umin.i64(i64 %1478, i64 %1485)
  br label %1487

1487:                                             ; preds = %1479, %1472, %1464, %1457
  %1488 = phi i64 [ %1471, %1464 ], [ %1463, %1457 ], [ %1486, %1479 ], [ %1478, %1472 ]
  %1489 = load ptr, ptr %1372, align 8, !tbaa !48
  %1490 = load i64, ptr %49, align 8, !tbaa !74
  %1491 = add i64 %1490, 1
  store i64 %1491, ptr %49, align 8, !tbaa !74
  %1492 = load i64, ptr %26, align 8, !tbaa !54
  %1493 = icmp eq i64 %1492, %1488
  br i1 %1493, label %1573, label %1494

1494:                                             ; preds = %1487
  store i32 1, ptr %28, align 4, !tbaa !57
  %1495 = load ptr, ptr %50, align 8, !tbaa !21
  %1496 = mul i64 %1488, -7046029254386353131
  %1497 = lshr i64 %1496, 32
  %1498 = xor i64 %1497, %1496
  %1499 = mul i64 %1498, -2960836687051489901
  %1500 = lshr i64 %1499, 29
  %1501 = xor i64 %1500, %1499
  %1502 = mul i64 %1501, -4417276706812531889
  %1503 = zext i64 %1502 to i128
  %1504 = load i64, ptr %51, align 8, !tbaa !11
  %1505 = lshr i64 %1504, 3
  %1506 = zext i64 %1505 to i128
  %1507 = mul nuw nsw i128 %1506, %1503
  %1508 = lshr i128 %1507, 61
  %1509 = trunc i128 %1508 to i64
  %1510 = and i64 %1509, -8
  %1511 = getelementptr inbounds i64, ptr %1495, i64 %1510
  call void @llvm.prefetch.p0(ptr %1511, i32 0, i32 2, i32 1)
  %1512 = load i64, ptr %52, align 8, !tbaa !75
  %1513 = add i64 %1512, 1
  store i64 %1513, ptr %52, align 8, !tbaa !75
  %1514 = and i64 %1512, 63
  %1515 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1514
  %1516 = load i64, ptr %1515, align 8, !tbaa !10
  %1517 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1514
  %1518 = load i32, ptr %1517, align 4, !tbaa !25
  store i64 %1488, ptr %1515, align 8, !tbaa !10
  %1519 = load i32, ptr %27, align 8, !tbaa !56
  store i32 %1519, ptr %1517, align 4, !tbaa !25
  %1520 = icmp eq i64 %1516, -1
  br i1 %1520, label %1573, label %1521

1521:                                             ; preds = %1494
  %1522 = add nuw i64 %1516, 1
  %1523 = mul i64 %1516, -7046029254386353131
  %1524 = lshr i64 %1523, 32
  %1525 = xor i64 %1524, %1523
  %1526 = mul i64 %1525, -2960836687051489901
  %1527 = lshr i64 %1526, 29
  %1528 = xor i64 %1527, %1526
  %1529 = mul i64 %1528, -4417276706812531889
  %1530 = zext i64 %1529 to i128
  %1531 = mul nuw nsw i128 %1530, %1506
  %1532 = lshr i128 %1531, 61
  %1533 = trunc i128 %1532 to i64
  %1534 = and i64 %1533, -8
  %1535 = insertelement <8 x i64> poison, i64 %1522, i64 0
  %1536 = shufflevector <8 x i64> %1535, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1537

1537:                                             ; preds = %1558, %1521
  %1538 = phi ptr [ %1559, %1558 ], [ %1495, %1521 ]
  %1539 = phi i64 [ %1541, %1558 ], [ %1534, %1521 ]
  br label %1540

1540:                                             ; preds = %1537, %1560
  %1541 = phi i64 [ %1564, %1560 ], [ %1539, %1537 ]
  %1542 = getelementptr inbounds i64, ptr %1538, i64 %1541
  %1543 = load volatile <8 x i64>, ptr %1542, align 64, !tbaa !17
  %1544 = icmp eq <8 x i64> %1543, %1536
  %1545 = bitcast <8 x i1> %1544 to i8
  %1546 = icmp eq i8 %1545, 0
  br i1 %1546, label %1547, label %1573

1547:                                             ; preds = %1540
  %1548 = icmp eq <8 x i64> %1543, zeroinitializer
  %1549 = bitcast <8 x i1> %1548 to i8
  %1550 = icmp eq i8 %1549, 0
  br i1 %1550, label %1560, label %1551

1551:                                             ; preds = %1547
  %1552 = call i8 @llvm.cttz.i8(i8 %1549, i1 true), !range !18
  %1553 = zext i8 %1552 to i64
  %1554 = add i64 %1541, %1553
  %1555 = getelementptr inbounds i64, ptr %1538, i64 %1554
  %1556 = cmpxchg ptr %1555, i64 0, i64 %1522 monotonic monotonic, align 8
  %1557 = extractvalue { i64, i1 } %1556, 1
  br i1 %1557, label %1565, label %1558

1558:                                             ; preds = %1551
  %1559 = load ptr, ptr %50, align 8, !tbaa !4
  br label %1537, !llvm.loop !19

1560:                                             ; preds = %1547
  %1561 = add i64 %1541, 8
  %1562 = load i64, ptr %51, align 8, !tbaa !11
  %1563 = icmp eq i64 %1561, %1562
  %1564 = select i1 %1563, i64 0, i64 %1561
  br label %1540, !llvm.loop !19

1565:                                             ; preds = %1551
  %1566 = load ptr, ptr %1, align 8, !tbaa !44
  %1567 = load i64, ptr %17, align 8, !tbaa !39
  %1568 = getelementptr inbounds i64, ptr %1566, i64 %1567
  store i64 %1516, ptr %1568, align 8, !tbaa !10
  %1569 = load ptr, ptr %53, align 8, !tbaa !52
  %1570 = load i64, ptr %17, align 8, !tbaa !39
  %1571 = add i64 %1570, 1
  store i64 %1571, ptr %17, align 8, !tbaa !39
  %1572 = getelementptr inbounds i32, ptr %1569, i64 %1570
  store i32 %1518, ptr %1572, align 4, !tbaa !25
  br label %1573

1573:                                             ; preds = %1540, %1487, %1494, %1565
  %1574 = load i32, ptr %1489, align 4, !tbaa !25
  br label %1575

1575:                                             ; preds = %1573, %1390
  %1576 = phi i32 [ %1384, %1390 ], [ %1574, %1573 ]
  %1577 = phi ptr [ %1385, %1390 ], [ %1489, %1573 ]
  %1578 = add nuw nsw i64 %1386, 1
  %1579 = sext i32 %1576 to i64
  %1580 = icmp slt i64 %1386, %1579
  br i1 %1580, label %1383, label %1581, !llvm.loop !96

1581:                                             ; preds = %1575
  %1582 = load i64, ptr %65, align 8, !tbaa !93
  br label %1583

1583:                                             ; preds = %1581, %1368
  %1584 = phi i64 [ %1582, %1581 ], [ %1369, %1368 ]
  %1585 = icmp ne i64 %1584, 0
  %1586 = and i1 %1370, %1585
  br i1 %1586, label %1368, label %1587, !llvm.loop !97

1587:                                             ; preds = %1583, %1119
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %13) #13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #13
  %1588 = load i32, ptr %28, align 4, !tbaa !57
  %1589 = icmp eq i32 %1588, 0
  br i1 %1589, label %1590, label %1595

1590:                                             ; preds = %1587
  %1591 = load i64, ptr %66, align 8, !tbaa !10
  %1592 = icmp eq i64 %1591, 0
  br i1 %1592, label %1595, label %1593

1593:                                             ; preds = %1590
  %1594 = load i64, ptr %26, align 8, !tbaa !54
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1594, i64 noundef %219) #12
  br label %1595

1595:                                             ; preds = %1587, %1590, %1593
  %1596 = add nuw i64 %216, 1
  %1597 = icmp eq i64 %1596, %95
  br i1 %1597, label %97, label %215, !llvm.loop !98

1598:                                             ; preds = %205, %111
  %1599 = phi i64 [ %112, %111 ], [ %213, %205 ]
  %1600 = load atomic i64, ptr %20 monotonic, align 8
  %1601 = icmp eq i64 %1600, 0
  br i1 %1601, label %83, label %1602

1602:                                             ; preds = %1598, %90, %19, %88
  %1603 = phi i64 [ %84, %88 ], [ %18, %19 ], [ %1599, %1598 ], [ %84, %90 ]
  %1604 = load i64, ptr %17, align 8, !tbaa !39
  %1605 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 2
  %1606 = load i64, ptr %1605, align 8, !tbaa !75
  %1607 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %1608 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %1609 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  br label %1733

1610:                                             ; preds = %1794
  %1611 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 3
  %1612 = load i64, ptr %17, align 8, !tbaa !39
  %1613 = sub i64 %1612, %1604
  %1614 = atomicrmw add ptr %1611, i64 %1613 monotonic, align 8
  %1615 = load i64, ptr %17, align 8, !tbaa !39
  %1616 = icmp ugt i64 %1615, %1603
  br i1 %1616, label %1617, label %1732

1617:                                             ; preds = %1610
  %1618 = getelementptr inbounds ptr, ptr %6, i64 1
  %1619 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %1620 = getelementptr inbounds ptr, ptr %6, i64 2
  %1621 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %1622 = getelementptr inbounds ptr, ptr %6, i64 3
  %1623 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %1624 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %1625 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %1626 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %1627 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1
  %1628 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %1629 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %1630 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1, i32 2
  br label %1631

1631:                                             ; preds = %1722, %1617
  %1632 = phi i64 [ %1615, %1617 ], [ %1730, %1722 ]
  %1633 = phi i64 [ %1603, %1617 ], [ %1729, %1722 ]
  %1634 = add i64 %1633, 8
  %1635 = icmp ult i64 %1634, %1632
  %1636 = load ptr, ptr %1, align 8, !tbaa !44
  br i1 %1635, label %1637, label %1722

1637:                                             ; preds = %1631
  %1638 = getelementptr inbounds i64, ptr %1636, i64 %1634
  %1639 = load i64, ptr %1638, align 8, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #13, !noalias !99
  store ptr %7, ptr %6, align 16, !tbaa !48, !noalias !99
  store ptr %1619, ptr %1618, align 8, !tbaa !48, !noalias !99
  store ptr %1621, ptr %1620, align 16, !tbaa !48, !noalias !99
  store ptr %1623, ptr %1622, align 8, !tbaa !48, !noalias !99
  br label %1640

1640:                                             ; preds = %1640, %1637
  %1641 = phi i64 [ 0, %1637 ], [ %1652, %1640 ]
  %1642 = phi i64 [ %1639, %1637 ], [ %1651, %1640 ]
  %1643 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1641
  %1644 = load i64, ptr %1643, align 8, !tbaa !10, !noalias !99
  %1645 = shl nsw i64 -1, %1644
  %1646 = xor i64 %1645, -1
  %1647 = and i64 %1642, %1646
  %1648 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1641
  %1649 = load ptr, ptr %1648, align 8, !tbaa !48, !noalias !99
  store i64 %1647, ptr %1649, align 8, !tbaa !10
  %1650 = load i64, ptr %1643, align 8, !tbaa !10, !noalias !99
  %1651 = lshr i64 %1642, %1650
  %1652 = add nuw nsw i64 %1641, 1
  %1653 = icmp eq i64 %1652, 4
  br i1 %1653, label %1654, label %1640, !llvm.loop !49

1654:                                             ; preds = %1640
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #13, !noalias !99
  %1655 = load i64, ptr %1624, align 8, !tbaa !50
  %1656 = icmp eq i64 %1655, 0
  br i1 %1656, label %1678, label %1657

1657:                                             ; preds = %1654
  %1658 = load i64, ptr %1625, align 8, !tbaa !10
  %1659 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1658
  %1660 = load i64, ptr %1621, align 8, !tbaa !10
  %1661 = load ptr, ptr %1659, align 8, !tbaa !30
  %1662 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1658, i32 1
  %1663 = load i64, ptr %1662, align 8, !tbaa !28
  %1664 = mul i64 %1663, %1660
  %1665 = getelementptr inbounds i32, ptr %1661, i64 %1664
  %1666 = load i32, ptr %1665, align 4, !tbaa !25
  %1667 = load i64, ptr %1626, align 8, !tbaa !10
  %1668 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1667
  %1669 = load i64, ptr %1623, align 8, !tbaa !10
  %1670 = load ptr, ptr %1668, align 8, !tbaa !30
  %1671 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1667, i32 1
  %1672 = load i64, ptr %1671, align 8, !tbaa !28
  %1673 = mul i64 %1672, %1669
  %1674 = getelementptr inbounds i32, ptr %1670, i64 %1673
  %1675 = load i32, ptr %1674, align 4, !tbaa !25
  %1676 = add nsw i32 %1675, %1666
  %1677 = sext i32 %1676 to i64
  br label %1678

1678:                                             ; preds = %1657, %1654
  %1679 = phi i64 [ %1677, %1657 ], [ 0, %1654 ]
  %1680 = load ptr, ptr %1627, align 8, !tbaa !4
  %1681 = load i64, ptr %7, align 8, !tbaa !10
  %1682 = load i64, ptr %1619, align 8, !tbaa !10
  %1683 = load i64, ptr %1628, align 8, !tbaa !10
  %1684 = shl i64 %1682, %1683
  %1685 = or i64 %1684, %1681
  %1686 = load i64, ptr %1629, align 8, !tbaa !10
  %1687 = add i64 %1686, %1683
  %1688 = load i64, ptr %1630, align 8, !tbaa !11
  %1689 = lshr i64 %1688, 3
  %1690 = zext i64 %1689 to i128
  br label %1691

1691:                                             ; preds = %1706, %1678
  %1692 = phi i1 [ true, %1678 ], [ false, %1706 ]
  %1693 = phi i64 [ 0, %1678 ], [ 1, %1706 ]
  %1694 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 %1693
  %1695 = load i64, ptr %1694, align 8, !tbaa !10
  %1696 = shl i64 %1695, %1687
  %1697 = or i64 %1685, %1696
  br i1 %1656, label %1703, label %1698

1698:                                             ; preds = %1691
  %1699 = shl i64 %1697, 6
  %1700 = shl nuw nsw i64 %1693, 5
  %1701 = or i64 %1700, %1679
  %1702 = or i64 %1701, %1699
  br label %1706

1703:                                             ; preds = %1691
  %1704 = shl i64 %1697, 1
  %1705 = or i64 %1704, %1693
  br label %1706

1706:                                             ; preds = %1703, %1698
  %1707 = phi i64 [ %1702, %1698 ], [ %1705, %1703 ]
  %1708 = mul i64 %1707, -7046029254386353131
  %1709 = lshr i64 %1708, 32
  %1710 = xor i64 %1709, %1708
  %1711 = mul i64 %1710, -2960836687051489901
  %1712 = lshr i64 %1711, 29
  %1713 = xor i64 %1712, %1711
  %1714 = mul i64 %1713, -4417276706812531889
  %1715 = zext i64 %1714 to i128
  %1716 = mul nuw nsw i128 %1715, %1690
  %1717 = lshr i128 %1716, 61
  %1718 = trunc i128 %1717 to i64
  %1719 = and i64 %1718, -8
  %1720 = getelementptr inbounds i64, ptr %1680, i64 %1719
  call void @llvm.prefetch.p0(ptr %1720, i32 0, i32 2, i32 1)
  br i1 %1692, label %1691, label %1721, !llvm.loop !51

1721:                                             ; preds = %1706
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #13
  br label %1722

1722:                                             ; preds = %1721, %1631
  %1723 = getelementptr inbounds i64, ptr %1636, i64 %1633
  %1724 = load i64, ptr %1723, align 8, !tbaa !10
  %1725 = load ptr, ptr %1609, align 8, !tbaa !52
  %1726 = getelementptr inbounds i32, ptr %1725, i64 %1633
  %1727 = load i32, ptr %1726, align 4, !tbaa !25
  %1728 = zext i32 %1727 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1724, i64 noundef %1728) #12
  %1729 = add nuw i64 %1633, 1
  %1730 = load i64, ptr %17, align 8, !tbaa !39
  %1731 = icmp ult i64 %1729, %1730
  br i1 %1731, label %1631, label %1732, !llvm.loop !53

1732:                                             ; preds = %1722, %1610
  call void @llvm.lifetime.end.p0(i64 792, ptr nonnull %16) #13
  ret void

1733:                                             ; preds = %1602, %1794
  %1734 = phi i64 [ 0, %1602 ], [ %1795, %1794 ]
  %1735 = phi i64 [ %1606, %1602 ], [ %1796, %1794 ]
  %1736 = and i64 %1735, 63
  %1737 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1736
  %1738 = load i64, ptr %1737, align 8, !tbaa !10
  %1739 = icmp eq i64 %1738, -1
  br i1 %1739, label %1794, label %1740

1740:                                             ; preds = %1733
  %1741 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1736
  %1742 = load i32, ptr %1741, align 4, !tbaa !25
  %1743 = add nuw i64 %1738, 1
  %1744 = mul i64 %1738, -7046029254386353131
  %1745 = lshr i64 %1744, 32
  %1746 = xor i64 %1745, %1744
  %1747 = mul i64 %1746, -2960836687051489901
  %1748 = lshr i64 %1747, 29
  %1749 = xor i64 %1748, %1747
  %1750 = mul i64 %1749, -4417276706812531889
  %1751 = zext i64 %1750 to i128
  %1752 = load i64, ptr %1608, align 8, !tbaa !11
  %1753 = lshr i64 %1752, 3
  %1754 = zext i64 %1753 to i128
  %1755 = mul nuw nsw i128 %1754, %1751
  %1756 = lshr i128 %1755, 61
  %1757 = trunc i128 %1756 to i64
  %1758 = and i64 %1757, -8
  %1759 = insertelement <8 x i64> poison, i64 %1743, i64 0
  %1760 = shufflevector <8 x i64> %1759, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1761

1761:                                             ; preds = %1781, %1740
  %1762 = phi i64 [ %1785, %1781 ], [ %1758, %1740 ]
  br label %1763

1763:                                             ; preds = %1761, %1774
  %1764 = load ptr, ptr %1607, align 8, !tbaa !4
  %1765 = getelementptr inbounds i64, ptr %1764, i64 %1762
  %1766 = load volatile <8 x i64>, ptr %1765, align 64, !tbaa !17
  %1767 = icmp eq <8 x i64> %1766, %1760
  %1768 = bitcast <8 x i1> %1767 to i8
  %1769 = icmp eq i8 %1768, 0
  br i1 %1769, label %1770, label %1794

1770:                                             ; preds = %1763
  %1771 = icmp eq <8 x i64> %1766, zeroinitializer
  %1772 = bitcast <8 x i1> %1771 to i8
  %1773 = icmp eq i8 %1772, 0
  br i1 %1773, label %1781, label %1774

1774:                                             ; preds = %1770
  %1775 = call i8 @llvm.cttz.i8(i8 %1772, i1 true), !range !18
  %1776 = zext i8 %1775 to i64
  %1777 = add i64 %1762, %1776
  %1778 = getelementptr inbounds i64, ptr %1764, i64 %1777
  %1779 = cmpxchg ptr %1778, i64 0, i64 %1743 monotonic monotonic, align 8
  %1780 = extractvalue { i64, i1 } %1779, 1
  br i1 %1780, label %1786, label %1763, !llvm.loop !19

1781:                                             ; preds = %1770
  %1782 = add i64 %1762, 8
  %1783 = load i64, ptr %1608, align 8, !tbaa !11
  %1784 = icmp eq i64 %1782, %1783
  %1785 = select i1 %1784, i64 0, i64 %1782
  br label %1761, !llvm.loop !19

1786:                                             ; preds = %1774
  %1787 = load ptr, ptr %1, align 8, !tbaa !44
  %1788 = load i64, ptr %17, align 8, !tbaa !39
  %1789 = getelementptr inbounds i64, ptr %1787, i64 %1788
  store i64 %1738, ptr %1789, align 8, !tbaa !10
  %1790 = load ptr, ptr %1609, align 8, !tbaa !52
  %1791 = load i64, ptr %17, align 8, !tbaa !39
  %1792 = add i64 %1791, 1
  store i64 %1792, ptr %17, align 8, !tbaa !39
  %1793 = getelementptr inbounds i32, ptr %1790, i64 %1791
  store i32 %1742, ptr %1793, align 4, !tbaa !25
  br label %1794

1794:                                             ; preds = %1763, %1786, %1733
  %1795 = add nuw nsw i64 %1734, 1
  %1796 = add i64 %1735, 1
  %1797 = icmp eq i64 %1795, 64
  br i1 %1797, label %1610, label %1733, !llvm.loop !102
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: nounwind
define internal fastcc void @judge_rest(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #5 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #13, !noalias !103
  store ptr %6, ptr %5, align 16, !tbaa !48, !noalias !103
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !48, !noalias !103
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !48, !noalias !103
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !48, !noalias !103
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !10, !noalias !103
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !48, !noalias !103
  store i64 %20, ptr %22, align 8, !tbaa !10
  %23 = load i64, ptr %16, align 8, !tbaa !10, !noalias !103
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !49

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #13, !noalias !103
  %28 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %37

36:                                               ; preds = %120
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #13
  ret void

37:                                               ; preds = %27, %120
  %38 = phi i64 [ 0, %27 ], [ %123, %120 ]
  %39 = load ptr, ptr %28, align 8, !tbaa !106
  %40 = load i64, ptr %29, align 8, !tbaa !10
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40
  %42 = load i64, ptr %10, align 8, !tbaa !10
  %43 = load ptr, ptr %41, align 8, !tbaa !30
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40, i32 1
  %45 = load i64, ptr %44, align 8, !tbaa !28
  %46 = mul i64 %45, %42
  %47 = getelementptr inbounds i32, ptr %43, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !25
  %49 = load i64, ptr %30, align 8, !tbaa !10
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49
  %51 = load i64, ptr %12, align 8, !tbaa !10
  %52 = load ptr, ptr %50, align 8, !tbaa !30
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !28
  %55 = mul i64 %54, %51
  %56 = getelementptr inbounds i32, ptr %52, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !25
  %58 = add nsw i32 %57, %48
  %59 = load ptr, ptr %31, align 8, !tbaa !107
  %60 = load i64, ptr %0, align 8, !tbaa !108
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %69, label %62

62:                                               ; preds = %37, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %37 ]
  %64 = getelementptr inbounds i32, ptr %59, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !25
  %66 = getelementptr inbounds i32, ptr %39, i64 %63
  store i32 %65, ptr %66, align 4, !tbaa !25
  %67 = add nuw i64 %63, 1
  %68 = icmp eq i64 %67, %60
  br i1 %68, label %69, label %62, !llvm.loop !35

69:                                               ; preds = %62, %37
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %38
  %71 = load i64, ptr %70, align 8, !tbaa !10
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71
  %73 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %38
  %74 = load i64, ptr %73, align 8, !tbaa !10
  %75 = load ptr, ptr %72, align 8, !tbaa !30
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71, i32 1
  %77 = load i64, ptr %76, align 8, !tbaa !28
  %78 = mul i64 %77, %74
  %79 = getelementptr inbounds i32, ptr %75, i64 %78
  %80 = load i64, ptr %32, align 8, !tbaa !109
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %99, label %82

82:                                               ; preds = %69, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %69 ]
  %84 = getelementptr inbounds i32, ptr %79, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !25
  %86 = getelementptr inbounds i32, ptr %39, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !25
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %80
  br i1 %88, label %89, label %82, !llvm.loop !35

89:                                               ; preds = %82
  %90 = load i64, ptr %35, align 8, !tbaa !110
  %91 = getelementptr inbounds i32, ptr %39, i64 %90
  br label %92

92:                                               ; preds = %92, %89
  %93 = phi i64 [ %97, %92 ], [ 0, %89 ]
  %94 = getelementptr inbounds i32, ptr %39, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !25
  %96 = getelementptr inbounds i32, ptr %91, i64 %93
  store i32 %95, ptr %96, align 4, !tbaa !25
  %97 = add nuw i64 %93, 1
  %98 = icmp eq i64 %97, %80
  br i1 %98, label %99, label %92, !llvm.loop !35

99:                                               ; preds = %92, %69
  %100 = load i64, ptr %33, align 8, !tbaa !111
  %101 = getelementptr inbounds i32, ptr %39, i64 %100
  %102 = sub nuw nsw i64 1, %38
  %103 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !10
  %105 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104
  %106 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !10
  %108 = load ptr, ptr %105, align 8, !tbaa !30
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104, i32 1
  %110 = load i64, ptr %109, align 8, !tbaa !28
  %111 = mul i64 %110, %107
  %112 = getelementptr inbounds i32, ptr %108, i64 %111
  br i1 %81, label %120, label %113

113:                                              ; preds = %99, %113
  %114 = phi i64 [ %118, %113 ], [ 0, %99 ]
  %115 = getelementptr inbounds i32, ptr %112, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !25
  %117 = getelementptr inbounds i32, ptr %101, i64 %114
  store i32 %116, ptr %117, align 4, !tbaa !25
  %118 = add nuw i64 %114, 1
  %119 = icmp eq i64 %118, %80
  br i1 %119, label %120, label %113, !llvm.loop !35

120:                                              ; preds = %113, %99
  %121 = load i64, ptr %34, align 8, !tbaa !112
  %122 = getelementptr inbounds i32, ptr %39, i64 %121
  store i32 %58, ptr %122, align 4, !tbaa !25
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %39, i32 noundef 4, i64 noundef %2, i64 noundef %3, i64 noundef -2) #12
  %123 = add nuw nsw i64 %38, 1
  %124 = icmp eq i64 %123, 2
  br i1 %124, label %36, label %37, !llvm.loop !113
}

; Function Attrs: nounwind
define dso_local void @begin(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %5 = add i64 %2, 1
  %6 = mul i64 %2, -7046029254386353131
  %7 = lshr i64 %6, 32
  %8 = xor i64 %7, %6
  %9 = mul i64 %8, -2960836687051489901
  %10 = lshr i64 %9, 29
  %11 = xor i64 %10, %9
  %12 = mul i64 %11, -4417276706812531889
  %13 = zext i64 %12 to i128
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %15 = load i64, ptr %14, align 8, !tbaa !11
  %16 = lshr i64 %15, 3
  %17 = zext i64 %16 to i128
  %18 = mul nuw nsw i128 %17, %13
  %19 = lshr i128 %18, 61
  %20 = trunc i128 %19 to i64
  %21 = and i64 %20, -8
  %22 = insertelement <8 x i64> poison, i64 %5, i64 0
  %23 = shufflevector <8 x i64> %22, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %24

24:                                               ; preds = %44, %3
  %25 = phi i64 [ %48, %44 ], [ %21, %3 ]
  br label %26

26:                                               ; preds = %24, %37
  %27 = load ptr, ptr %4, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 %25
  %29 = load volatile <8 x i64>, ptr %28, align 64, !tbaa !17
  %30 = icmp eq <8 x i64> %29, %23
  %31 = bitcast <8 x i1> %30 to i8
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %33, label %49

33:                                               ; preds = %26
  %34 = icmp eq <8 x i64> %29, zeroinitializer
  %35 = bitcast <8 x i1> %34 to i8
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %33
  %38 = tail call i8 @llvm.cttz.i8(i8 %35, i1 true), !range !18
  %39 = zext i8 %38 to i64
  %40 = add i64 %25, %39
  %41 = getelementptr inbounds i64, ptr %27, i64 %40
  %42 = cmpxchg ptr %41, i64 0, i64 %5 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %49, label %26, !llvm.loop !19

44:                                               ; preds = %33
  %45 = add i64 %25, 8
  %46 = load i64, ptr %14, align 8, !tbaa !11
  %47 = icmp eq i64 %45, %46
  %48 = select i1 %47, i64 0, i64 %45
  br label %24, !llvm.loop !19

49:                                               ; preds = %26, %37
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 3
  store i64 1, ptr %50, align 8, !tbaa !114
  tail call fastcc void @judge_state(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef -1) #12
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @judge_state(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #5 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #13, !noalias !115
  store ptr %6, ptr %5, align 16, !tbaa !48, !noalias !115
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !48, !noalias !115
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !48, !noalias !115
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !48, !noalias !115
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !10, !noalias !115
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !48, !noalias !115
  store i64 %20, ptr %22, align 8, !tbaa !10
  %23 = load i64, ptr %16, align 8, !tbaa !10, !noalias !115
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !49

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #13, !noalias !115
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %29 = load i64, ptr %28, align 8, !tbaa !10
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29
  %31 = load i64, ptr %10, align 8, !tbaa !10
  %32 = load ptr, ptr %30, align 8, !tbaa !30
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !28
  %35 = mul i64 %34, %31
  %36 = getelementptr inbounds i32, ptr %32, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !25
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !10
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39
  %41 = load i64, ptr %12, align 8, !tbaa !10
  %42 = load ptr, ptr %40, align 8, !tbaa !30
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39, i32 1
  %44 = load i64, ptr %43, align 8, !tbaa !28
  %45 = mul i64 %44, %41
  %46 = getelementptr inbounds i32, ptr %42, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !25
  %48 = add nsw i32 %47, %37
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %51 = load i64, ptr %50, align 8, !tbaa !50
  %52 = icmp eq i64 %51, 0
  %53 = select i1 %52, i64 0, i64 %49
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30
  %55 = load i64, ptr %54, align 8, !tbaa !10
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %198, label %57

57:                                               ; preds = %27
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %59 = load i64, ptr %6, align 8, !tbaa !10
  %60 = load i64, ptr %8, align 8, !tbaa !10
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %62 = load i64, ptr %61, align 8, !tbaa !10
  %63 = shl i64 %60, %62
  %64 = or i64 %63, %59
  %65 = shl i64 %64, 5
  %66 = or i64 %65, %53
  %67 = add i64 %66, 1
  %68 = mul i64 %66, -7046029254386353131
  %69 = lshr i64 %68, 32
  %70 = xor i64 %69, %68
  %71 = mul i64 %70, -2960836687051489901
  %72 = lshr i64 %71, 29
  %73 = xor i64 %72, %71
  %74 = mul i64 %73, -4417276706812531889
  %75 = zext i64 %74 to i128
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 0, i32 2
  %77 = load i64, ptr %76, align 8, !tbaa !11
  %78 = lshr i64 %77, 3
  %79 = zext i64 %78 to i128
  %80 = mul nuw nsw i128 %75, %79
  %81 = lshr i128 %80, 61
  %82 = trunc i128 %81 to i64
  %83 = and i64 %82, -8
  %84 = insertelement <8 x i64> poison, i64 %67, i64 0
  %85 = shufflevector <8 x i64> %84, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %86

86:                                               ; preds = %106, %57
  %87 = phi i64 [ %110, %106 ], [ %83, %57 ]
  br label %88

88:                                               ; preds = %86, %99
  %89 = load ptr, ptr %58, align 8, !tbaa !4
  %90 = getelementptr inbounds i64, ptr %89, i64 %87
  %91 = load volatile <8 x i64>, ptr %90, align 64, !tbaa !17
  %92 = icmp eq <8 x i64> %91, %85
  %93 = bitcast <8 x i1> %92 to i8
  %94 = icmp eq i8 %93, 0
  br i1 %94, label %95, label %198

95:                                               ; preds = %88
  %96 = icmp eq <8 x i64> %91, zeroinitializer
  %97 = bitcast <8 x i1> %96 to i8
  %98 = icmp eq i8 %97, 0
  br i1 %98, label %106, label %99

99:                                               ; preds = %95
  %100 = call i8 @llvm.cttz.i8(i8 %97, i1 true), !range !18
  %101 = zext i8 %100 to i64
  %102 = add i64 %87, %101
  %103 = getelementptr inbounds i64, ptr %89, i64 %102
  %104 = cmpxchg ptr %103, i64 0, i64 %67 monotonic monotonic, align 8
  %105 = extractvalue { i64, i1 } %104, 1
  br i1 %105, label %111, label %88, !llvm.loop !19

106:                                              ; preds = %95
  %107 = add i64 %87, 8
  %108 = load i64, ptr %76, align 8, !tbaa !11
  %109 = icmp eq i64 %107, %108
  %110 = select i1 %109, i64 0, i64 %107
  br label %86, !llvm.loop !19

111:                                              ; preds = %99
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 0, i32 3
  %113 = atomicrmw add ptr %112, i64 1 monotonic, align 8
  %114 = mul i64 %113, 100
  %115 = add i64 %114, 100
  %116 = load i64, ptr %76, align 8, !tbaa !11
  %117 = mul i64 %116, 60
  %118 = icmp ugt i64 %115, %117
  br i1 %118, label %119, label %122, !prof !36

119:                                              ; preds = %111
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %121 = atomicrmw or ptr %120, i64 2 monotonic, align 8
  br label %122

122:                                              ; preds = %111, %119
  %123 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %128 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %129

129:                                              ; preds = %122, %193
  %130 = phi i64 [ 0, %122 ], [ %196, %193 ]
  %131 = load ptr, ptr %123, align 8, !tbaa !106
  %132 = load ptr, ptr %124, align 8, !tbaa !107
  %133 = load i64, ptr %0, align 8, !tbaa !108
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %142, label %135

135:                                              ; preds = %129, %135
  %136 = phi i64 [ %140, %135 ], [ 0, %129 ]
  %137 = getelementptr inbounds i32, ptr %132, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !25
  %139 = getelementptr inbounds i32, ptr %131, i64 %136
  store i32 %138, ptr %139, align 4, !tbaa !25
  %140 = add nuw i64 %136, 1
  %141 = icmp eq i64 %140, %133
  br i1 %141, label %142, label %135, !llvm.loop !35

142:                                              ; preds = %135, %129
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %130
  %144 = load i64, ptr %143, align 8, !tbaa !10
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144
  %146 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %130
  %147 = load i64, ptr %146, align 8, !tbaa !10
  %148 = load ptr, ptr %145, align 8, !tbaa !30
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144, i32 1
  %150 = load i64, ptr %149, align 8, !tbaa !28
  %151 = mul i64 %150, %147
  %152 = getelementptr inbounds i32, ptr %148, i64 %151
  %153 = load i64, ptr %125, align 8, !tbaa !109
  %154 = icmp eq i64 %153, 0
  br i1 %154, label %172, label %155

155:                                              ; preds = %142, %155
  %156 = phi i64 [ %160, %155 ], [ 0, %142 ]
  %157 = getelementptr inbounds i32, ptr %152, i64 %156
  %158 = load i32, ptr %157, align 4, !tbaa !25
  %159 = getelementptr inbounds i32, ptr %131, i64 %156
  store i32 %158, ptr %159, align 4, !tbaa !25
  %160 = add nuw i64 %156, 1
  %161 = icmp eq i64 %160, %153
  br i1 %161, label %162, label %155, !llvm.loop !35

162:                                              ; preds = %155
  %163 = load i64, ptr %128, align 8, !tbaa !110
  %164 = getelementptr inbounds i32, ptr %131, i64 %163
  br label %165

165:                                              ; preds = %165, %162
  %166 = phi i64 [ %170, %165 ], [ 0, %162 ]
  %167 = getelementptr inbounds i32, ptr %131, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !25
  %169 = getelementptr inbounds i32, ptr %164, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !25
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %153
  br i1 %171, label %172, label %165, !llvm.loop !35

172:                                              ; preds = %165, %142
  %173 = load i64, ptr %126, align 8, !tbaa !111
  %174 = getelementptr inbounds i32, ptr %131, i64 %173
  %175 = sub nuw nsw i64 1, %130
  %176 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %175
  %177 = load i64, ptr %176, align 8, !tbaa !10
  %178 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177
  %179 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %175
  %180 = load i64, ptr %179, align 8, !tbaa !10
  %181 = load ptr, ptr %178, align 8, !tbaa !30
  %182 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177, i32 1
  %183 = load i64, ptr %182, align 8, !tbaa !28
  %184 = mul i64 %183, %180
  %185 = getelementptr inbounds i32, ptr %181, i64 %184
  br i1 %154, label %193, label %186

186:                                              ; preds = %172, %186
  %187 = phi i64 [ %191, %186 ], [ 0, %172 ]
  %188 = getelementptr inbounds i32, ptr %185, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !25
  %190 = getelementptr inbounds i32, ptr %174, i64 %187
  store i32 %189, ptr %190, align 4, !tbaa !25
  %191 = add nuw i64 %187, 1
  %192 = icmp eq i64 %191, %153
  br i1 %192, label %193, label %186, !llvm.loop !35

193:                                              ; preds = %186, %172
  %194 = load i64, ptr %127, align 8, !tbaa !112
  %195 = getelementptr inbounds i32, ptr %131, i64 %194
  store i32 %48, ptr %195, align 4, !tbaa !25
  call fastcc void @judge_claims(ptr noundef %0, ptr noundef %131, i32 noundef 0, i64 noundef %2, i64 noundef %3, i64 noundef -1) #12
  %196 = add nuw nsw i64 %130, 1
  %197 = icmp eq i64 %196, 2
  br i1 %197, label %198, label %129, !llvm.loop !118

198:                                              ; preds = %88, %193, %27
  %199 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 1
  %200 = load i64, ptr %199, align 8, !tbaa !10
  %201 = icmp eq i64 %200, 0
  br i1 %201, label %219, label %202

202:                                              ; preds = %198
  %203 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1
  %204 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %205 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %206 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1, i32 2
  %207 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1, i32 3
  %208 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %209 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %210 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %211 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %212 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %213 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %214 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %216 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %217 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %218 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %220

219:                                              ; preds = %402, %198
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #13
  ret void

220:                                              ; preds = %202, %402
  %221 = phi i1 [ true, %202 ], [ false, %402 ]
  %222 = phi i64 [ 0, %202 ], [ 1, %402 ]
  %223 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %222
  %224 = load i64, ptr %223, align 8, !tbaa !10
  %225 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224
  %226 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 %222
  %227 = load i64, ptr %226, align 8, !tbaa !10
  %228 = load ptr, ptr %225, align 8, !tbaa !30
  %229 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224, i32 1
  %230 = load i64, ptr %229, align 8, !tbaa !28
  %231 = mul i64 %230, %227
  %232 = getelementptr inbounds i32, ptr %228, i64 %231
  %233 = load i32, ptr %232, align 4, !tbaa !25
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %402, label %235

235:                                              ; preds = %220
  %236 = load i64, ptr %6, align 8, !tbaa !10
  %237 = load i64, ptr %8, align 8, !tbaa !10
  %238 = load i64, ptr %204, align 8, !tbaa !10
  %239 = shl i64 %237, %238
  %240 = or i64 %239, %236
  %241 = load i64, ptr %205, align 8, !tbaa !10
  %242 = add i64 %241, %238
  %243 = shl i64 %227, %242
  %244 = or i64 %240, %243
  %245 = load i64, ptr %50, align 8, !tbaa !50
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %252, label %247

247:                                              ; preds = %235
  %248 = shl i64 %244, 6
  %249 = shl nuw nsw i64 %222, 5
  %250 = or i64 %249, %248
  %251 = or i64 %250, %53
  br label %255

252:                                              ; preds = %235
  %253 = shl i64 %244, 1
  %254 = or i64 %253, %222
  br label %255

255:                                              ; preds = %247, %252
  %256 = phi i64 [ %251, %247 ], [ %254, %252 ]
  %257 = add i64 %256, 1
  %258 = mul i64 %256, -7046029254386353131
  %259 = lshr i64 %258, 32
  %260 = xor i64 %259, %258
  %261 = mul i64 %260, -2960836687051489901
  %262 = lshr i64 %261, 29
  %263 = xor i64 %262, %261
  %264 = mul i64 %263, -4417276706812531889
  %265 = zext i64 %264 to i128
  %266 = load i64, ptr %206, align 8, !tbaa !11
  %267 = lshr i64 %266, 3
  %268 = zext i64 %267 to i128
  %269 = mul nuw nsw i128 %265, %268
  %270 = lshr i128 %269, 61
  %271 = trunc i128 %270 to i64
  %272 = and i64 %271, -8
  %273 = insertelement <8 x i64> poison, i64 %257, i64 0
  %274 = shufflevector <8 x i64> %273, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %275

275:                                              ; preds = %295, %255
  %276 = phi i64 [ %299, %295 ], [ %272, %255 ]
  br label %277

277:                                              ; preds = %275, %288
  %278 = load ptr, ptr %203, align 8, !tbaa !4
  %279 = getelementptr inbounds i64, ptr %278, i64 %276
  %280 = load volatile <8 x i64>, ptr %279, align 64, !tbaa !17
  %281 = icmp eq <8 x i64> %280, %274
  %282 = bitcast <8 x i1> %281 to i8
  %283 = icmp eq i8 %282, 0
  br i1 %283, label %284, label %402

284:                                              ; preds = %277
  %285 = icmp eq <8 x i64> %280, zeroinitializer
  %286 = bitcast <8 x i1> %285 to i8
  %287 = icmp eq i8 %286, 0
  br i1 %287, label %295, label %288

288:                                              ; preds = %284
  %289 = call i8 @llvm.cttz.i8(i8 %286, i1 true), !range !18
  %290 = zext i8 %289 to i64
  %291 = add i64 %276, %290
  %292 = getelementptr inbounds i64, ptr %278, i64 %291
  %293 = cmpxchg ptr %292, i64 0, i64 %257 monotonic monotonic, align 8
  %294 = extractvalue { i64, i1 } %293, 1
  br i1 %294, label %300, label %277, !llvm.loop !19

295:                                              ; preds = %284
  %296 = add i64 %276, 8
  %297 = load i64, ptr %206, align 8, !tbaa !11
  %298 = icmp eq i64 %296, %297
  %299 = select i1 %298, i64 0, i64 %296
  br label %275, !llvm.loop !19

300:                                              ; preds = %288
  %301 = atomicrmw add ptr %207, i64 1 monotonic, align 8
  %302 = mul i64 %301, 100
  %303 = add i64 %302, 100
  %304 = load i64, ptr %206, align 8, !tbaa !11
  %305 = mul i64 %304, 60
  %306 = icmp ugt i64 %303, %305
  br i1 %306, label %307, label %309, !prof !36

307:                                              ; preds = %300
  %308 = atomicrmw or ptr %208, i64 2 monotonic, align 8
  br label %309

309:                                              ; preds = %300, %307
  %310 = load ptr, ptr %209, align 8, !tbaa !106
  %311 = load ptr, ptr %210, align 8, !tbaa !107
  %312 = load i64, ptr %0, align 8, !tbaa !108
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %321, label %314

314:                                              ; preds = %309, %314
  %315 = phi i64 [ %319, %314 ], [ 0, %309 ]
  %316 = getelementptr inbounds i32, ptr %311, i64 %315
  %317 = load i32, ptr %316, align 4, !tbaa !25
  %318 = getelementptr inbounds i32, ptr %310, i64 %315
  store i32 %317, ptr %318, align 4, !tbaa !25
  %319 = add nuw i64 %315, 1
  %320 = icmp eq i64 %319, %312
  br i1 %320, label %321, label %314, !llvm.loop !35

321:                                              ; preds = %314, %309
  %322 = load i64, ptr %223, align 8, !tbaa !10
  %323 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322
  %324 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %222
  %325 = load i64, ptr %324, align 8, !tbaa !10
  %326 = load ptr, ptr %323, align 8, !tbaa !30
  %327 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322, i32 1
  %328 = load i64, ptr %327, align 8, !tbaa !28
  %329 = mul i64 %328, %325
  %330 = getelementptr inbounds i32, ptr %326, i64 %329
  %331 = load i64, ptr %211, align 8, !tbaa !109
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %350, label %333

333:                                              ; preds = %321, %333
  %334 = phi i64 [ %338, %333 ], [ 0, %321 ]
  %335 = getelementptr inbounds i32, ptr %330, i64 %334
  %336 = load i32, ptr %335, align 4, !tbaa !25
  %337 = getelementptr inbounds i32, ptr %310, i64 %334
  store i32 %336, ptr %337, align 4, !tbaa !25
  %338 = add nuw i64 %334, 1
  %339 = icmp eq i64 %338, %331
  br i1 %339, label %340, label %333, !llvm.loop !35

340:                                              ; preds = %333
  %341 = load i64, ptr %212, align 8, !tbaa !110
  %342 = getelementptr inbounds i32, ptr %310, i64 %341
  br label %343

343:                                              ; preds = %343, %340
  %344 = phi i64 [ %348, %343 ], [ 0, %340 ]
  %345 = getelementptr inbounds i32, ptr %310, i64 %344
  %346 = load i32, ptr %345, align 4, !tbaa !25
  %347 = getelementptr inbounds i32, ptr %342, i64 %344
  store i32 %346, ptr %347, align 4, !tbaa !25
  %348 = add nuw i64 %344, 1
  %349 = icmp eq i64 %348, %331
  br i1 %349, label %350, label %343, !llvm.loop !35

350:                                              ; preds = %343, %321
  %351 = load i64, ptr %213, align 8, !tbaa !111
  %352 = getelementptr inbounds i32, ptr %310, i64 %351
  %353 = xor i64 %222, 1
  %354 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %353
  %355 = load i64, ptr %354, align 8, !tbaa !10
  %356 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355
  %357 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %353
  %358 = load i64, ptr %357, align 8, !tbaa !10
  %359 = load ptr, ptr %356, align 8, !tbaa !30
  %360 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355, i32 1
  %361 = load i64, ptr %360, align 8, !tbaa !28
  %362 = mul i64 %361, %358
  %363 = getelementptr inbounds i32, ptr %359, i64 %362
  br i1 %332, label %371, label %364

364:                                              ; preds = %350, %364
  %365 = phi i64 [ %369, %364 ], [ 0, %350 ]
  %366 = getelementptr inbounds i32, ptr %363, i64 %365
  %367 = load i32, ptr %366, align 4, !tbaa !25
  %368 = getelementptr inbounds i32, ptr %352, i64 %365
  store i32 %367, ptr %368, align 4, !tbaa !25
  %369 = add nuw i64 %365, 1
  %370 = icmp eq i64 %369, %331
  br i1 %370, label %371, label %364, !llvm.loop !35

371:                                              ; preds = %364, %350
  %372 = load i64, ptr %214, align 8, !tbaa !112
  %373 = getelementptr inbounds i32, ptr %310, i64 %372
  store i32 %48, ptr %373, align 4, !tbaa !25
  %374 = load i32, ptr %232, align 4, !tbaa !25
  %375 = icmp slt i32 %374, 1
  br i1 %375, label %402, label %376

376:                                              ; preds = %371, %397
  %377 = phi i64 [ %398, %397 ], [ 1, %371 ]
  %378 = load ptr, ptr %209, align 8, !tbaa !106
  %379 = load i64, ptr %215, align 8, !tbaa !119
  %380 = getelementptr inbounds i32, ptr %378, i64 %379
  %381 = getelementptr inbounds i32, ptr %232, i64 %377
  %382 = load i32, ptr %381, align 4, !tbaa !25
  %383 = sext i32 %382 to i64
  %384 = load ptr, ptr %216, align 8, !tbaa !30
  %385 = load i64, ptr %217, align 8, !tbaa !28
  %386 = mul i64 %385, %383
  %387 = getelementptr inbounds i32, ptr %384, i64 %386
  %388 = load i64, ptr %218, align 8, !tbaa !120
  %389 = icmp eq i64 %388, 0
  br i1 %389, label %397, label %390

390:                                              ; preds = %376, %390
  %391 = phi i64 [ %395, %390 ], [ 0, %376 ]
  %392 = getelementptr inbounds i32, ptr %387, i64 %391
  %393 = load i32, ptr %392, align 4, !tbaa !25
  %394 = getelementptr inbounds i32, ptr %380, i64 %391
  store i32 %393, ptr %394, align 4, !tbaa !25
  %395 = add nuw i64 %391, 1
  %396 = icmp eq i64 %395, %388
  br i1 %396, label %397, label %390, !llvm.loop !35

397:                                              ; preds = %390, %376
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %378, i32 noundef 1, i64 noundef %2, i64 noundef %3, i64 noundef -1) #12
  %398 = add nuw nsw i64 %377, 1
  %399 = load i32, ptr %232, align 4, !tbaa !25
  %400 = sext i32 %399 to i64
  %401 = icmp slt i64 %377, %400
  br i1 %401, label %376, label %402, !llvm.loop !121

402:                                              ; preds = %277, %397, %371, %220
  %403 = load i64, ptr %199, align 8, !tbaa !10
  %404 = icmp ne i64 %403, 0
  %405 = and i1 %404, %221
  br i1 %405, label %220, label %219, !llvm.loop !122
}

; Function Attrs: nounwind
define dso_local i64 @graph_rows(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7) local_unnamed_addr #5 {
  %9 = alloca [17 x i32], align 16
  %10 = alloca [256 x i32], align 16
  %11 = alloca [17 x i32], align 16
  %12 = alloca [4 x ptr], align 16
  %13 = alloca %struct.State, align 8
  %14 = alloca [2 x ptr], align 16
  %15 = alloca %struct.Rows, align 8
  call void @llvm.lifetime.start.p0(i64 560, ptr nonnull %15) #13
  %16 = getelementptr inbounds i8, ptr %15, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(560) %16, i8 0, i64 528, i1 false)
  store ptr %4, ptr %15, align 8, !tbaa !123
  %17 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 1
  store ptr %5, ptr %17, align 8, !tbaa !125
  %18 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 2
  store ptr %6, ptr %18, align 8, !tbaa !126
  %19 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 3
  store ptr %7, ptr %19, align 8, !tbaa !127
  %20 = icmp eq i64 %3, 0
  br i1 %20, label %61, label %21

21:                                               ; preds = %8
  %22 = icmp eq ptr %4, null
  %23 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 4
  %24 = getelementptr inbounds ptr, ptr %12, i64 1
  %25 = getelementptr inbounds [2 x i64], ptr %13, i64 0, i64 1
  %26 = getelementptr inbounds ptr, ptr %12, i64 2
  %27 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1
  %28 = getelementptr inbounds ptr, ptr %12, i64 3
  %29 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 1
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %31 = getelementptr inbounds ptr, ptr %14, i64 1
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %35 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %36 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %37 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %39 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 1
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %42 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %45 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %46 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 6
  %47 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 2
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 1
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 3
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 2
  br label %75

61:                                               ; preds = %1426, %8
  %62 = icmp eq ptr %5, null
  br i1 %62, label %63, label %66

63:                                               ; preds = %61
  %64 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 4
  %65 = load i64, ptr %64, align 8, !tbaa !128
  br label %1432

66:                                               ; preds = %61
  %67 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 6
  %68 = load i64, ptr %67, align 8, !tbaa !129
  %69 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 4
  %70 = load i64, ptr %69, align 8
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %73 = load ptr, ptr %19, align 8
  %74 = load ptr, ptr %17, align 8
  br label %1429

75:                                               ; preds = %21, %1426
  %76 = phi i64 [ 0, %21 ], [ %1427, %1426 ]
  br i1 %22, label %80, label %77

77:                                               ; preds = %75
  %78 = load i64, ptr %23, align 8, !tbaa !128
  %79 = getelementptr inbounds i64, ptr %4, i64 %76
  store i64 %78, ptr %79, align 8, !tbaa !10
  br label %80

80:                                               ; preds = %77, %75
  %81 = getelementptr inbounds i64, ptr %2, i64 %76
  %82 = load i64, ptr %81, align 8, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %13) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #13, !noalias !130
  store ptr %13, ptr %12, align 16, !tbaa !48, !noalias !130
  store ptr %25, ptr %24, align 8, !tbaa !48, !noalias !130
  store ptr %27, ptr %26, align 16, !tbaa !48, !noalias !130
  store ptr %29, ptr %28, align 8, !tbaa !48, !noalias !130
  br label %83

83:                                               ; preds = %83, %80
  %84 = phi i64 [ 0, %80 ], [ %95, %83 ]
  %85 = phi i64 [ %82, %80 ], [ %94, %83 ]
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %84
  %87 = load i64, ptr %86, align 8, !tbaa !10, !noalias !130
  %88 = shl nsw i64 -1, %87
  %89 = xor i64 %88, -1
  %90 = and i64 %85, %89
  %91 = getelementptr inbounds [4 x ptr], ptr %12, i64 0, i64 %84
  %92 = load ptr, ptr %91, align 8, !tbaa !48, !noalias !130
  store i64 %90, ptr %92, align 8, !tbaa !10
  %93 = load i64, ptr %86, align 8, !tbaa !10, !noalias !130
  %94 = lshr i64 %85, %93
  %95 = add nuw nsw i64 %84, 1
  %96 = icmp eq i64 %95, 4
  br i1 %96, label %97, label %83, !llvm.loop !49

97:                                               ; preds = %83
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #13, !noalias !130
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %14) #13
  %98 = load i64, ptr %30, align 8, !tbaa !10
  %99 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %98
  %100 = load i64, ptr %27, align 8, !tbaa !10
  %101 = load ptr, ptr %99, align 8, !tbaa !30
  %102 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %98, i32 1
  %103 = load i64, ptr %102, align 8, !tbaa !28
  %104 = mul i64 %103, %100
  %105 = getelementptr inbounds i32, ptr %101, i64 %104
  store ptr %105, ptr %14, align 16, !tbaa !48
  %106 = load i64, ptr %32, align 8, !tbaa !10
  %107 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %106
  %108 = load i64, ptr %29, align 8, !tbaa !10
  %109 = load ptr, ptr %107, align 8, !tbaa !30
  %110 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %106, i32 1
  %111 = load i64, ptr %110, align 8, !tbaa !28
  %112 = mul i64 %111, %108
  %113 = getelementptr inbounds i32, ptr %109, i64 %112
  store ptr %113, ptr %31, align 8, !tbaa !48
  %114 = load i32, ptr %105, align 4, !tbaa !25
  %115 = load i32, ptr %113, align 4, !tbaa !25
  %116 = add nsw i32 %115, %114
  %117 = sext i32 %116 to i64
  br label %118

118:                                              ; preds = %152, %97
  %119 = phi i64 [ 0, %97 ], [ %144, %152 ]
  %120 = phi i64 [ 0, %97 ], [ %145, %152 ]
  %121 = phi i64 [ 0, %97 ], [ %153, %152 ]
  %122 = phi i64 [ 0, %97 ], [ %154, %152 ]
  %123 = getelementptr inbounds [2 x i64], ptr %13, i64 0, i64 %122
  %124 = load i64, ptr %123, align 8, !tbaa !10
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %122
  %126 = load i64, ptr %125, align 8, !tbaa !10
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50, i64 %126
  %128 = load ptr, ptr %127, align 8, !tbaa !48
  %129 = load i64, ptr %33, align 8, !tbaa !61
  %130 = shl i64 %129, 1
  %131 = or i64 %130, 1
  %132 = mul i64 %131, %124
  %133 = add i64 %132, %117
  %134 = getelementptr inbounds i64, ptr %128, i64 %133
  %135 = load atomic i64, ptr %134 acquire, align 8
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %137, label %139, !prof !36

137:                                              ; preds = %118
  %138 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %122, i64 noundef %124, i64 noundef %117, i64 noundef %82, i64 noundef 0) #12
  br label %139

139:                                              ; preds = %137, %118
  %140 = phi i64 [ %138, %137 ], [ %135, %118 ]
  %141 = lshr i64 %140, 32
  %142 = lshr i64 %140, 2
  %143 = and i64 %142, 1073741823
  %144 = or i64 %140, %119
  %145 = or i64 %143, %120
  %146 = add nuw nsw i64 %143, %141
  %147 = icmp eq i64 %143, 0
  br i1 %147, label %152, label %148

148:                                              ; preds = %139
  %149 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 %122
  %150 = icmp eq i64 %122, 0
  %151 = load i64, ptr %35, align 8, !tbaa !68
  br label %156

152:                                              ; preds = %384, %139
  %153 = phi i64 [ %121, %139 ], [ %267, %384 ]
  %154 = add nuw nsw i64 %122, 1
  %155 = icmp eq i64 %154, 2
  br i1 %155, label %400, label %118, !llvm.loop !62

156:                                              ; preds = %384, %148
  %157 = phi i64 [ %151, %148 ], [ %262, %384 ]
  %158 = phi i64 [ %121, %148 ], [ %267, %384 ]
  %159 = phi i64 [ %141, %148 ], [ %387, %384 ]
  %160 = load ptr, ptr %34, align 8, !tbaa !63
  %161 = getelementptr inbounds %struct.Local, ptr %160, i64 %159
  %162 = load i64, ptr %149, align 8, !tbaa !10
  %163 = getelementptr inbounds %struct.Local, ptr %160, i64 %159, i32 4
  %164 = load i16, ptr %163, align 2, !tbaa !69
  %165 = icmp eq i16 %164, 0
  br i1 %165, label %261, label %166

166:                                              ; preds = %156
  %167 = load i64, ptr %125, align 8, !tbaa !10
  %168 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %167
  %169 = load ptr, ptr %168, align 8, !tbaa !30
  %170 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %167, i32 1
  %171 = load i64, ptr %170, align 8, !tbaa !28
  %172 = mul i64 %171, %162
  %173 = getelementptr inbounds i32, ptr %169, i64 %172
  %174 = load i32, ptr %173, align 4, !tbaa !25
  %175 = sext i32 %174 to i64
  %176 = load i64, ptr %36, align 8, !tbaa !70
  %177 = icmp ugt i64 %176, %175
  br i1 %177, label %201, label %193

178:                                              ; preds = %253
  %179 = load i64, ptr %125, align 8, !tbaa !10
  %180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %179
  %181 = load ptr, ptr %180, align 8, !tbaa !30
  %182 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %179, i32 1
  %183 = load i64, ptr %182, align 8, !tbaa !28
  %184 = mul i64 %183, %254
  %185 = getelementptr inbounds i32, ptr %181, i64 %184
  %186 = load i32, ptr %185, align 4, !tbaa !25
  %187 = sext i32 %186 to i64
  %188 = load i64, ptr %36, align 8, !tbaa !70
  %189 = icmp ugt i64 %188, %187
  br i1 %189, label %201, label %190, !llvm.loop !71

190:                                              ; preds = %178
  %191 = xor i64 %204, -1
  %192 = load i64, ptr %35, align 8, !tbaa !10
  br label %193

193:                                              ; preds = %166, %190
  %194 = phi i16 [ %256, %190 ], [ %164, %166 ]
  %195 = phi i64 [ %192, %190 ], [ %157, %166 ]
  %196 = phi i64 [ %191, %190 ], [ 0, %166 ]
  %197 = phi i64 [ %254, %190 ], [ %162, %166 ]
  %198 = zext i16 %194 to i64
  %199 = add i64 %195, %198
  %200 = add i64 %199, %196
  store i64 %200, ptr %35, align 8, !tbaa !10
  br label %261

201:                                              ; preds = %166, %178
  %202 = phi i64 [ %179, %178 ], [ %167, %166 ]
  %203 = phi i64 [ %254, %178 ], [ %162, %166 ]
  %204 = phi i64 [ %255, %178 ], [ 0, %166 ]
  %205 = getelementptr inbounds %struct.Local, ptr %160, i64 %159, i32 6, i64 %204
  %206 = load i32, ptr %205, align 4, !tbaa !25
  %207 = zext i32 %206 to i64
  %208 = shl i64 %202, 62
  %209 = shl i64 %203, 31
  %210 = or i64 %209, %208
  %211 = or i64 %210, %207
  %212 = mul i64 %211, -7046029254386353131
  %213 = lshr i64 %212, 32
  %214 = xor i64 %213, %212
  %215 = mul i64 %214, -2960836687051489901
  %216 = lshr i64 %215, 29
  %217 = xor i64 %216, %215
  %218 = mul i64 %217, -4417276706812531889
  %219 = zext i64 %218 to i128
  %220 = load i64, ptr %38, align 8, !tbaa !11
  %221 = lshr i64 %220, 3
  %222 = zext i64 %221 to i128
  %223 = mul nuw nsw i128 %219, %222
  %224 = lshr i128 %223, 61
  %225 = trunc i128 %224 to i64
  %226 = and i64 %225, -8
  %227 = add i64 %211, 1
  %228 = load ptr, ptr %37, align 8, !tbaa !4
  %229 = getelementptr inbounds i64, ptr %228, i64 %226
  %230 = load atomic i64, ptr %229 acquire, align 8
  %231 = icmp eq i64 %230, %227
  br i1 %231, label %245, label %232

232:                                              ; preds = %201, %236
  %233 = phi i64 [ %243, %236 ], [ %230, %201 ]
  %234 = phi i64 [ %240, %236 ], [ %226, %201 ]
  %235 = icmp eq i64 %233, 0
  br i1 %235, label %251, label %236

236:                                              ; preds = %232
  %237 = add i64 %234, 1
  %238 = load i64, ptr %38, align 8, !tbaa !11
  %239 = icmp eq i64 %237, %238
  %240 = select i1 %239, i64 0, i64 %237
  %241 = load ptr, ptr %37, align 8, !tbaa !4
  %242 = getelementptr inbounds i64, ptr %241, i64 %240
  %243 = load atomic i64, ptr %242 acquire, align 8
  %244 = icmp eq i64 %243, %227
  br i1 %244, label %245, label %232, !llvm.loop !72

245:                                              ; preds = %236, %201
  %246 = phi i64 [ %226, %201 ], [ %240, %236 ]
  %247 = load ptr, ptr %39, align 8, !tbaa !12
  %248 = getelementptr inbounds i64, ptr %247, i64 %246
  %249 = load i64, ptr %248, align 8, !tbaa !10
  %250 = icmp eq i64 %249, -1
  br i1 %250, label %251, label %253, !prof !36

251:                                              ; preds = %232, %245
  %252 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %202, i64 noundef %203, i64 noundef %207, i64 noundef %211) #12
  br label %253

253:                                              ; preds = %251, %245
  %254 = phi i64 [ %252, %251 ], [ %249, %245 ]
  %255 = add nuw nsw i64 %204, 1
  %256 = load i16, ptr %163, align 2, !tbaa !69
  %257 = zext i16 %256 to i64
  %258 = icmp ult i64 %255, %257
  br i1 %258, label %178, label %259, !llvm.loop !71

259:                                              ; preds = %253
  %260 = load i64, ptr %35, align 8, !tbaa !68
  br label %261

261:                                              ; preds = %259, %193, %156
  %262 = phi i64 [ %200, %193 ], [ %157, %156 ], [ %260, %259 ]
  %263 = phi i64 [ %197, %193 ], [ %162, %156 ], [ %254, %259 ]
  %264 = icmp ne i64 %262, %157
  %265 = zext i1 %264 to i64
  %266 = shl nuw i64 %265, %122
  %267 = or i64 %266, %158
  %268 = load i64, ptr %40, align 8, !tbaa !10
  %269 = load i64, ptr %41, align 8, !tbaa !10
  %270 = add i64 %269, %268
  %271 = load i64, ptr %42, align 8, !tbaa !10
  %272 = add i64 %270, %271
  %273 = load i64, ptr %43, align 8, !tbaa !38
  %274 = and i64 %273, 1
  %275 = icmp eq i64 %274, 0
  br i1 %150, label %295, label %276

276:                                              ; preds = %261
  %277 = load i64, ptr %13, align 8, !tbaa !10
  %278 = load i32, ptr %161, align 4, !tbaa !73
  %279 = zext i32 %278 to i64
  %280 = load i64, ptr %27, align 8, !tbaa !10
  %281 = shl i64 %279, %268
  %282 = shl i64 %280, %270
  %283 = shl i64 %263, %272
  %284 = or i64 %283, %282
  %285 = or i64 %284, %281
  %286 = or i64 %285, %277
  br i1 %275, label %314, label %287

287:                                              ; preds = %276
  %288 = shl i64 %277, %268
  %289 = shl i64 %263, %270
  %290 = shl i64 %280, %272
  %291 = or i64 %288, %289
  %292 = or i64 %291, %290
  %293 = or i64 %292, %279
  %294 = call i64 @llvm.umin.i64(i64 %286, i64 %293)
  br label %314

295:                                              ; preds = %261
  %296 = load i32, ptr %161, align 4, !tbaa !73
  %297 = zext i32 %296 to i64
  %298 = load i64, ptr %25, align 8, !tbaa !10
  %299 = load i64, ptr %29, align 8, !tbaa !10
  %300 = shl i64 %298, %268
  %301 = shl i64 %263, %270
  %302 = shl i64 %299, %272
  %303 = or i64 %301, %300
  %304 = or i64 %303, %302
  %305 = or i64 %304, %297
  br i1 %275, label %314, label %306

306:                                              ; preds = %295
  %307 = shl i64 %297, %268
  %308 = shl i64 %299, %270
  %309 = shl i64 %263, %272
  %310 = or i64 %309, %307
  %311 = or i64 %310, %308
  %312 = or i64 %311, %298
  %313 = call i64 @llvm.umin.i64(i64 %305, i64 %312)
  br label %314

314:                                              ; preds = %306, %295, %287, %276
  %315 = phi i64 [ %294, %287 ], [ %286, %276 ], [ %313, %306 ], [ %305, %295 ]
  %316 = load ptr, ptr %17, align 8, !tbaa !125
  %317 = icmp eq ptr %316, null
  br i1 %317, label %318, label %320

318:                                              ; preds = %314
  %319 = load i64, ptr %23, align 8, !tbaa !128
  br label %384

320:                                              ; preds = %314
  %321 = mul i64 %315, -7046029254386353131
  %322 = lshr i64 %321, 32
  %323 = xor i64 %322, %321
  %324 = mul i64 %323, -2960836687051489901
  %325 = lshr i64 %324, 29
  %326 = xor i64 %325, %324
  %327 = mul i64 %326, -4417276706812531889
  %328 = zext i64 %327 to i128
  %329 = load i64, ptr %45, align 8, !tbaa !11
  %330 = lshr i64 %329, 3
  %331 = zext i64 %330 to i128
  %332 = mul nuw nsw i128 %331, %328
  %333 = lshr i128 %332, 61
  %334 = trunc i128 %333 to i64
  %335 = and i64 %334, -8
  %336 = load ptr, ptr %44, align 8, !tbaa !21
  %337 = getelementptr inbounds i64, ptr %336, i64 %335
  call void @llvm.prefetch.p0(ptr %337, i32 0, i32 1, i32 1)
  %338 = load ptr, ptr %19, align 8, !tbaa !127
  %339 = getelementptr inbounds i32, ptr %338, i64 %335
  call void @llvm.prefetch.p0(ptr %339, i32 0, i32 1, i32 1)
  %340 = trunc i64 %159 to i32
  %341 = load ptr, ptr %18, align 8, !tbaa !126
  %342 = load i64, ptr %23, align 8, !tbaa !128
  %343 = getelementptr inbounds i32, ptr %341, i64 %342
  store i32 %340, ptr %343, align 4, !tbaa !25
  %344 = load i64, ptr %46, align 8, !tbaa !129
  %345 = icmp ugt i64 %344, 63
  br i1 %345, label %346, label %380

346:                                              ; preds = %320
  %347 = add i64 %342, -64
  %348 = and i64 %344, 63
  %349 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %348
  %350 = load i64, ptr %349, align 8, !tbaa !10
  %351 = mul i64 %350, -7046029254386353131
  %352 = lshr i64 %351, 32
  %353 = xor i64 %352, %351
  %354 = mul i64 %353, -2960836687051489901
  %355 = lshr i64 %354, 29
  %356 = xor i64 %355, %354
  %357 = mul i64 %356, -4417276706812531889
  %358 = zext i64 %357 to i128
  %359 = mul nuw nsw i128 %358, %331
  %360 = lshr i128 %359, 61
  %361 = trunc i128 %360 to i64
  %362 = and i64 %361, -8
  %363 = add i64 %350, 1
  %364 = getelementptr inbounds i64, ptr %336, i64 %362
  %365 = load i64, ptr %364, align 8, !tbaa !10
  %366 = icmp eq i64 %365, %363
  br i1 %366, label %375, label %367

367:                                              ; preds = %346, %367
  %368 = phi i64 [ %371, %367 ], [ %362, %346 ]
  %369 = add i64 %368, 1
  %370 = icmp eq i64 %369, %329
  %371 = select i1 %370, i64 0, i64 %369
  %372 = getelementptr inbounds i64, ptr %336, i64 %371
  %373 = load i64, ptr %372, align 8, !tbaa !10
  %374 = icmp eq i64 %373, %363
  br i1 %374, label %375, label %367, !llvm.loop !133

375:                                              ; preds = %367, %346
  %376 = phi i64 [ %362, %346 ], [ %371, %367 ]
  %377 = getelementptr inbounds i32, ptr %338, i64 %376
  %378 = load i32, ptr %377, align 4, !tbaa !25
  %379 = getelementptr inbounds i32, ptr %316, i64 %347
  store i32 %378, ptr %379, align 4, !tbaa !25
  br label %380

380:                                              ; preds = %375, %320
  %381 = phi i64 [ %348, %375 ], [ %344, %320 ]
  %382 = add i64 %344, 1
  store i64 %382, ptr %46, align 8, !tbaa !129
  %383 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %381
  store i64 %315, ptr %383, align 8, !tbaa !10
  br label %384

384:                                              ; preds = %318, %380
  %385 = phi i64 [ %319, %318 ], [ %342, %380 ]
  %386 = add i64 %385, 1
  store i64 %386, ptr %23, align 8, !tbaa !128
  %387 = add nuw nsw i64 %159, 1
  %388 = icmp ult i64 %387, %146
  br i1 %388, label %156, label %152, !llvm.loop !76

389:                                              ; preds = %418
  %390 = load i64, ptr %43, align 8, !tbaa !38
  %391 = and i64 %390, 2
  %392 = icmp eq i64 %391, 0
  %393 = and i64 %420, 2
  %394 = icmp ne i64 %393, 0
  %395 = select i1 %392, i1 true, i1 %394
  %396 = icmp eq i64 %145, 0
  %397 = select i1 %395, i1 true, i1 %396
  %398 = load i64, ptr %58, align 8, !tbaa !77
  %399 = icmp eq i64 %398, 0
  br i1 %399, label %946, label %949

400:                                              ; preds = %152, %418
  %401 = phi i64 [ %420, %418 ], [ %144, %152 ]
  %402 = phi i64 [ %419, %418 ], [ %153, %152 ]
  %403 = phi i64 [ %421, %418 ], [ 0, %152 ]
  %404 = sub nuw nsw i64 1, %403
  %405 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 %404
  %406 = load ptr, ptr %405, align 8, !tbaa !48
  %407 = load i32, ptr %406, align 4, !tbaa !25
  %408 = icmp slt i32 %407, 1
  br i1 %408, label %418, label %409

409:                                              ; preds = %400
  %410 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 %404
  %411 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %404
  %412 = getelementptr inbounds [2 x i64], ptr %13, i64 0, i64 %403
  %413 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %403
  %414 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %403
  %415 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %403
  %416 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 %403
  %417 = icmp eq i64 %403, 0
  br label %423

418:                                              ; preds = %939, %400
  %419 = phi i64 [ %402, %400 ], [ %940, %939 ]
  %420 = phi i64 [ %401, %400 ], [ %941, %939 ]
  %421 = add nuw nsw i64 %403, 1
  %422 = icmp eq i64 %421, 2
  br i1 %422, label %389, label %400, !llvm.loop !78

423:                                              ; preds = %939, %409
  %424 = phi i64 [ 1, %409 ], [ %942, %939 ]
  %425 = phi i64 [ %401, %409 ], [ %941, %939 ]
  %426 = phi i64 [ %402, %409 ], [ %940, %939 ]
  %427 = icmp ugt i64 %424, 1
  br i1 %427, label %428, label %435

428:                                              ; preds = %423
  %429 = getelementptr inbounds i32, ptr %406, i64 %424
  %430 = load i32, ptr %429, align 4, !tbaa !25
  %431 = add nsw i64 %424, -1
  %432 = getelementptr inbounds i32, ptr %406, i64 %431
  %433 = load i32, ptr %432, align 4, !tbaa !25
  %434 = icmp eq i32 %430, %433
  br i1 %434, label %939, label %435

435:                                              ; preds = %428, %423
  %436 = phi i64 [ %431, %428 ], [ 0, %423 ]
  %437 = load i64, ptr %410, align 8, !tbaa !10
  %438 = load i64, ptr %411, align 8, !tbaa !10
  %439 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %438
  %440 = load ptr, ptr %439, align 8, !tbaa !48
  %441 = load i64, ptr %33, align 8, !tbaa !61
  %442 = mul i64 %441, %437
  %443 = add i64 %442, %436
  %444 = getelementptr inbounds i32, ptr %440, i64 %443
  %445 = load atomic i32, ptr %444 acquire, align 4
  %446 = icmp eq i32 %445, 0
  br i1 %446, label %447, label %495, !prof !36

447:                                              ; preds = %435, %447
  %448 = cmpxchg ptr %47, i64 0, i64 1 acquire monotonic, align 8
  %449 = extractvalue { i64, i1 } %448, 1
  br i1 %449, label %450, label %447, !llvm.loop !79

450:                                              ; preds = %447
  %451 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %438
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %11) #13
  %452 = load ptr, ptr %451, align 8, !tbaa !30
  %453 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %438, i32 1
  %454 = load i64, ptr %453, align 8, !tbaa !28
  %455 = mul i64 %454, %437
  %456 = getelementptr inbounds i32, ptr %452, i64 %455
  %457 = icmp eq i64 %454, 0
  br i1 %457, label %481, label %458

458:                                              ; preds = %450, %458
  %459 = phi i64 [ %463, %458 ], [ 0, %450 ]
  %460 = getelementptr inbounds i32, ptr %456, i64 %459
  %461 = load i32, ptr %460, align 4, !tbaa !25
  %462 = getelementptr inbounds i32, ptr %11, i64 %459
  store i32 %461, ptr %462, align 4, !tbaa !25
  %463 = add nuw i64 %459, 1
  %464 = icmp eq i64 %463, %454
  br i1 %464, label %465, label %458, !llvm.loop !35

465:                                              ; preds = %458
  %466 = load i32, ptr %11, align 16, !tbaa !25
  %467 = trunc i64 %436 to i32
  %468 = add nsw i32 %467, 1
  %469 = icmp slt i32 %468, %466
  br i1 %469, label %470, label %481

470:                                              ; preds = %465
  %471 = sext i32 %468 to i64
  br label %472

472:                                              ; preds = %472, %470
  %473 = phi i64 [ %471, %470 ], [ %474, %472 ]
  %474 = add nuw nsw i64 %473, 1
  %475 = getelementptr inbounds [17 x i32], ptr %11, i64 0, i64 %474
  %476 = load i32, ptr %475, align 4, !tbaa !25
  %477 = getelementptr inbounds [17 x i32], ptr %11, i64 0, i64 %473
  store i32 %476, ptr %477, align 4, !tbaa !25
  %478 = load i32, ptr %11, align 16, !tbaa !25
  %479 = sext i32 %478 to i64
  %480 = icmp slt i64 %474, %479
  br i1 %480, label %472, label %481, !llvm.loop !80

481:                                              ; preds = %472, %465, %450
  %482 = phi i32 [ %466, %465 ], [ undef, %450 ], [ %478, %472 ]
  %483 = sext i32 %482 to i64
  %484 = getelementptr inbounds [17 x i32], ptr %11, i64 0, i64 %483
  store i32 -1, ptr %484, align 4, !tbaa !25
  %485 = load i32, ptr %11, align 16, !tbaa !25
  %486 = add nsw i32 %485, -1
  store i32 %486, ptr %11, align 16, !tbaa !25
  %487 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %451, ptr noundef nonnull %11) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %11) #13
  %488 = load ptr, ptr %439, align 8, !tbaa !48
  %489 = load i64, ptr %33, align 8, !tbaa !61
  %490 = mul i64 %489, %437
  %491 = add i64 %490, %436
  %492 = getelementptr inbounds i32, ptr %488, i64 %491
  %493 = trunc i64 %487 to i32
  %494 = add i32 %493, 1
  store atomic i32 %494, ptr %492 release, align 4
  store atomic i64 0, ptr %47 release, align 8
  br label %498

495:                                              ; preds = %435
  %496 = zext i32 %445 to i64
  %497 = add nsw i64 %496, -1
  br label %498

498:                                              ; preds = %495, %481
  %499 = phi i64 [ %487, %481 ], [ %497, %495 ]
  %500 = load i64, ptr %412, align 8, !tbaa !10
  %501 = getelementptr inbounds i32, ptr %406, i64 %424
  %502 = load i32, ptr %501, align 4, !tbaa !25
  %503 = sext i32 %502 to i64
  %504 = load i64, ptr %413, align 8, !tbaa !10
  %505 = shl i64 %504, 62
  %506 = shl i64 %500, 31
  %507 = or i64 %506, %503
  %508 = or i64 %507, %505
  %509 = mul i64 %508, -7046029254386353131
  %510 = lshr i64 %509, 32
  %511 = xor i64 %510, %509
  %512 = mul i64 %511, -2960836687051489901
  %513 = lshr i64 %512, 29
  %514 = xor i64 %513, %512
  %515 = mul i64 %514, -4417276706812531889
  %516 = zext i64 %515 to i128
  %517 = load i64, ptr %49, align 8, !tbaa !11
  %518 = lshr i64 %517, 3
  %519 = zext i64 %518 to i128
  %520 = mul nuw nsw i128 %516, %519
  %521 = lshr i128 %520, 61
  %522 = trunc i128 %521 to i64
  %523 = and i64 %522, -8
  %524 = add i64 %508, 1
  %525 = load ptr, ptr %48, align 8, !tbaa !4
  %526 = getelementptr inbounds i64, ptr %525, i64 %523
  %527 = load atomic i64, ptr %526 acquire, align 8
  %528 = icmp eq i64 %527, %524
  br i1 %528, label %542, label %529

529:                                              ; preds = %498, %533
  %530 = phi i64 [ %540, %533 ], [ %527, %498 ]
  %531 = phi i64 [ %537, %533 ], [ %523, %498 ]
  %532 = icmp eq i64 %530, 0
  br i1 %532, label %548, label %533

533:                                              ; preds = %529
  %534 = add i64 %531, 1
  %535 = load i64, ptr %49, align 8, !tbaa !11
  %536 = icmp eq i64 %534, %535
  %537 = select i1 %536, i64 0, i64 %534
  %538 = load ptr, ptr %48, align 8, !tbaa !4
  %539 = getelementptr inbounds i64, ptr %538, i64 %537
  %540 = load atomic i64, ptr %539 acquire, align 8
  %541 = icmp eq i64 %540, %524
  br i1 %541, label %542, label %529, !llvm.loop !72

542:                                              ; preds = %533, %498
  %543 = phi i64 [ %523, %498 ], [ %537, %533 ]
  %544 = load ptr, ptr %50, align 8, !tbaa !12
  %545 = getelementptr inbounds i64, ptr %544, i64 %543
  %546 = load i64, ptr %545, align 8, !tbaa !10
  %547 = icmp eq i64 %546, 0
  br i1 %547, label %548, label %700, !prof !36

548:                                              ; preds = %529, %542
  br label %549

549:                                              ; preds = %548, %549
  %550 = cmpxchg ptr %47, i64 0, i64 1 acquire monotonic, align 8
  %551 = extractvalue { i64, i1 } %550, 1
  br i1 %551, label %552, label %549, !llvm.loop !79

552:                                              ; preds = %549
  %553 = load i64, ptr %49, align 8, !tbaa !11
  %554 = lshr i64 %553, 3
  %555 = zext i64 %554 to i128
  %556 = mul nuw nsw i128 %555, %516
  %557 = lshr i128 %556, 61
  %558 = trunc i128 %557 to i64
  %559 = and i64 %558, -8
  %560 = load ptr, ptr %48, align 8, !tbaa !4
  %561 = getelementptr inbounds i64, ptr %560, i64 %559
  %562 = load atomic i64, ptr %561 acquire, align 8
  %563 = icmp eq i64 %562, %524
  br i1 %563, label %577, label %564

564:                                              ; preds = %552, %568
  %565 = phi i64 [ %575, %568 ], [ %562, %552 ]
  %566 = phi i64 [ %572, %568 ], [ %559, %552 ]
  %567 = icmp eq i64 %565, 0
  br i1 %567, label %583, label %568

568:                                              ; preds = %564
  %569 = add i64 %566, 1
  %570 = load i64, ptr %49, align 8, !tbaa !11
  %571 = icmp eq i64 %569, %570
  %572 = select i1 %571, i64 0, i64 %569
  %573 = load ptr, ptr %48, align 8, !tbaa !4
  %574 = getelementptr inbounds i64, ptr %573, i64 %572
  %575 = load atomic i64, ptr %574 acquire, align 8
  %576 = icmp eq i64 %575, %524
  br i1 %576, label %577, label %564, !llvm.loop !72

577:                                              ; preds = %568, %552
  %578 = phi i64 [ %559, %552 ], [ %572, %568 ]
  %579 = load ptr, ptr %50, align 8, !tbaa !12
  %580 = getelementptr inbounds i64, ptr %579, i64 %578
  %581 = load i64, ptr %580, align 8, !tbaa !10
  %582 = icmp eq i64 %581, 0
  br i1 %582, label %583, label %698

583:                                              ; preds = %564, %577
  %584 = load i64, ptr %51, align 8, !tbaa !81
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %10) #13
  %585 = load i64, ptr %413, align 8, !tbaa !10
  %586 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %585
  %587 = load ptr, ptr %586, align 8, !tbaa !30
  %588 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %585, i32 1
  %589 = load i64, ptr %588, align 8, !tbaa !28
  %590 = mul i64 %589, %500
  %591 = getelementptr inbounds i32, ptr %587, i64 %590
  %592 = load i64, ptr %52, align 8, !tbaa !82
  %593 = icmp eq i64 %592, 0
  br i1 %593, label %601, label %594

594:                                              ; preds = %583, %594
  %595 = phi i64 [ %599, %594 ], [ 0, %583 ]
  %596 = getelementptr inbounds i32, ptr %591, i64 %595
  %597 = load i32, ptr %596, align 4, !tbaa !25
  %598 = getelementptr inbounds i32, ptr %10, i64 %595
  store i32 %597, ptr %598, align 4, !tbaa !25
  %599 = add nuw i64 %595, 1
  %600 = icmp eq i64 %599, %592
  br i1 %600, label %601, label %594, !llvm.loop !35

601:                                              ; preds = %594, %583
  %602 = load i64, ptr %414, align 8, !tbaa !10
  %603 = load i64, ptr %415, align 8, !tbaa !10
  %604 = icmp ult i64 %602, %603
  br i1 %604, label %683, label %642

605:                                              ; preds = %694
  %606 = load i64, ptr %51, align 8, !tbaa !81
  %607 = sub i64 %606, %584
  %608 = icmp ugt i64 %606, %584
  br i1 %608, label %609, label %642

609:                                              ; preds = %605
  %610 = load ptr, ptr %34, align 8, !tbaa !63
  br label %611

611:                                              ; preds = %634, %609
  %612 = phi i1 [ true, %609 ], [ %636, %634 ]
  %613 = phi i64 [ %584, %609 ], [ %635, %634 ]
  %614 = getelementptr inbounds %struct.Local, ptr %610, i64 %613, i32 5
  %615 = load i32, ptr %614, align 4, !tbaa !64
  %616 = icmp eq i32 %615, -1
  br i1 %616, label %634, label %617

617:                                              ; preds = %611
  %618 = load ptr, ptr %54, align 8, !tbaa !83
  %619 = zext i32 %615 to i64
  br label %623

620:                                              ; preds = %628
  %621 = add nuw nsw i64 %624, 1
  %622 = icmp eq i64 %621, 4294967295
  br i1 %622, label %634, label %623, !llvm.loop !84

623:                                              ; preds = %620, %617
  %624 = phi i64 [ %619, %617 ], [ %621, %620 ]
  %625 = getelementptr inbounds i32, ptr %618, i64 %624
  %626 = load i32, ptr %625, align 4, !tbaa !25
  %627 = icmp eq i32 %626, -1
  br i1 %627, label %634, label %628

628:                                              ; preds = %623
  %629 = load ptr, ptr %55, align 8, !tbaa !48
  %630 = zext i32 %626 to i64
  %631 = getelementptr inbounds %struct.Claim, ptr %629, i64 %630, i32 6
  %632 = load i64, ptr %631, align 8, !tbaa !85
  %633 = icmp eq i64 %632, 0
  br i1 %633, label %620, label %638

634:                                              ; preds = %623, %620, %611
  %635 = add nuw i64 %613, 1
  %636 = icmp ult i64 %635, %606
  %637 = icmp eq i64 %635, %606
  br i1 %637, label %638, label %611, !llvm.loop !87

638:                                              ; preds = %634, %628
  %639 = phi i1 [ %612, %628 ], [ %636, %634 ]
  %640 = freeze i1 %639
  %641 = select i1 %640, i64 2, i64 0
  br label %642

642:                                              ; preds = %638, %605, %601
  %643 = phi i64 [ %607, %638 ], [ %607, %605 ], [ 0, %601 ]
  %644 = phi i64 [ %641, %638 ], [ 0, %605 ], [ 0, %601 ]
  %645 = shl i64 %584, 32
  %646 = shl i64 %643, 2
  %647 = or i64 %645, %646
  %648 = or i64 %647, %644
  %649 = or i64 %648, 1
  %650 = load i64, ptr %49, align 8, !tbaa !11
  %651 = lshr i64 %650, 3
  %652 = zext i64 %651 to i128
  %653 = mul nuw nsw i128 %652, %516
  %654 = lshr i128 %653, 61
  %655 = trunc i128 %654 to i64
  %656 = and i64 %655, -8
  %657 = load ptr, ptr %48, align 8, !tbaa !4
  %658 = getelementptr inbounds i64, ptr %657, i64 %656
  %659 = load i64, ptr %658, align 8, !tbaa !10
  %660 = icmp eq i64 %659, 0
  br i1 %660, label %669, label %661

661:                                              ; preds = %642, %661
  %662 = phi i64 [ %665, %661 ], [ %656, %642 ]
  %663 = add i64 %662, 1
  %664 = icmp eq i64 %663, %650
  %665 = select i1 %664, i64 0, i64 %663
  %666 = getelementptr inbounds i64, ptr %657, i64 %665
  %667 = load i64, ptr %666, align 8, !tbaa !10
  %668 = icmp eq i64 %667, 0
  br i1 %668, label %669, label %661, !llvm.loop !88

669:                                              ; preds = %661, %642
  %670 = phi i64 [ %656, %642 ], [ %665, %661 ]
  %671 = getelementptr inbounds i64, ptr %657, i64 %670
  %672 = load ptr, ptr %50, align 8, !tbaa !12
  %673 = getelementptr inbounds i64, ptr %672, i64 %670
  store i64 %649, ptr %673, align 8, !tbaa !10
  store atomic i64 %524, ptr %671 release, align 8
  %674 = atomicrmw add ptr %56, i64 1 monotonic, align 8
  %675 = mul i64 %674, 100
  %676 = add i64 %675, 100
  %677 = load i64, ptr %49, align 8, !tbaa !11
  %678 = mul i64 %677, 60
  %679 = icmp ugt i64 %676, %678
  br i1 %679, label %680, label %682, !prof !36

680:                                              ; preds = %669
  %681 = atomicrmw or ptr %57, i64 2 monotonic, align 8
  br label %682

682:                                              ; preds = %680, %669
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %10) #13
  br label %698

683:                                              ; preds = %601, %694
  %684 = phi i64 [ %695, %694 ], [ %602, %601 ]
  %685 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %684, ptr noundef nonnull %10, i32 noundef %502, i64 noundef 0) #12
  %686 = icmp eq i32 %685, 0
  br i1 %686, label %694, label %687

687:                                              ; preds = %683
  %688 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %403, i64 noundef %500, i64 noundef %684, i64 noundef %584, i32 noundef %502) #12
  %689 = icmp eq i32 %688, 0
  br i1 %689, label %694, label %690

690:                                              ; preds = %687
  %691 = load i64, ptr %51, align 8, !tbaa !81
  %692 = add i64 %691, -1
  %693 = load i64, ptr %53, align 8, !tbaa !89
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %403, i64 noundef %500, i64 noundef %692, i64 noundef %693, i64 noundef %82, i64 noundef 0) #12
  br label %694

694:                                              ; preds = %690, %687, %683
  %695 = add nuw i64 %684, 1
  %696 = load i64, ptr %415, align 8, !tbaa !10
  %697 = icmp ult i64 %695, %696
  br i1 %697, label %683, label %605, !llvm.loop !90

698:                                              ; preds = %682, %577
  %699 = phi i64 [ %581, %577 ], [ %649, %682 ]
  store atomic i64 0, ptr %47 release, align 8
  br label %700

700:                                              ; preds = %698, %542
  %701 = phi i64 [ %699, %698 ], [ %546, %542 ]
  %702 = lshr i64 %701, 32
  %703 = lshr i64 %701, 2
  %704 = and i64 %703, 1073741823
  %705 = or i64 %701, %425
  %706 = add nuw nsw i64 %704, %702
  %707 = icmp eq i64 %704, 0
  br i1 %707, label %939, label %708

708:                                              ; preds = %700, %934
  %709 = phi i64 [ %819, %934 ], [ %426, %700 ]
  %710 = phi i64 [ %937, %934 ], [ %702, %700 ]
  %711 = load ptr, ptr %34, align 8, !tbaa !63
  %712 = getelementptr inbounds %struct.Local, ptr %711, i64 %710
  %713 = load i64, ptr %35, align 8, !tbaa !68
  %714 = load i64, ptr %416, align 8, !tbaa !10
  %715 = getelementptr inbounds %struct.Local, ptr %711, i64 %710, i32 4
  %716 = load i16, ptr %715, align 2, !tbaa !69
  %717 = icmp eq i16 %716, 0
  br i1 %717, label %813, label %718

718:                                              ; preds = %708
  %719 = load i64, ptr %413, align 8, !tbaa !10
  %720 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %719
  %721 = load ptr, ptr %720, align 8, !tbaa !30
  %722 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %719, i32 1
  %723 = load i64, ptr %722, align 8, !tbaa !28
  %724 = mul i64 %723, %714
  %725 = getelementptr inbounds i32, ptr %721, i64 %724
  %726 = load i32, ptr %725, align 4, !tbaa !25
  %727 = sext i32 %726 to i64
  %728 = load i64, ptr %36, align 8, !tbaa !70
  %729 = icmp ugt i64 %728, %727
  br i1 %729, label %753, label %745

730:                                              ; preds = %805
  %731 = load i64, ptr %413, align 8, !tbaa !10
  %732 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %731
  %733 = load ptr, ptr %732, align 8, !tbaa !30
  %734 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %731, i32 1
  %735 = load i64, ptr %734, align 8, !tbaa !28
  %736 = mul i64 %735, %806
  %737 = getelementptr inbounds i32, ptr %733, i64 %736
  %738 = load i32, ptr %737, align 4, !tbaa !25
  %739 = sext i32 %738 to i64
  %740 = load i64, ptr %36, align 8, !tbaa !70
  %741 = icmp ugt i64 %740, %739
  br i1 %741, label %753, label %742, !llvm.loop !71

742:                                              ; preds = %730
  %743 = xor i64 %756, -1
  %744 = load i64, ptr %35, align 8, !tbaa !10
  br label %745

745:                                              ; preds = %718, %742
  %746 = phi i16 [ %808, %742 ], [ %716, %718 ]
  %747 = phi i64 [ %744, %742 ], [ %713, %718 ]
  %748 = phi i64 [ %743, %742 ], [ 0, %718 ]
  %749 = phi i64 [ %806, %742 ], [ %714, %718 ]
  %750 = zext i16 %746 to i64
  %751 = add i64 %747, %750
  %752 = add i64 %751, %748
  store i64 %752, ptr %35, align 8, !tbaa !10
  br label %813

753:                                              ; preds = %718, %730
  %754 = phi i64 [ %731, %730 ], [ %719, %718 ]
  %755 = phi i64 [ %806, %730 ], [ %714, %718 ]
  %756 = phi i64 [ %807, %730 ], [ 0, %718 ]
  %757 = getelementptr inbounds %struct.Local, ptr %711, i64 %710, i32 6, i64 %756
  %758 = load i32, ptr %757, align 4, !tbaa !25
  %759 = zext i32 %758 to i64
  %760 = shl i64 %754, 62
  %761 = shl i64 %755, 31
  %762 = or i64 %761, %760
  %763 = or i64 %762, %759
  %764 = mul i64 %763, -7046029254386353131
  %765 = lshr i64 %764, 32
  %766 = xor i64 %765, %764
  %767 = mul i64 %766, -2960836687051489901
  %768 = lshr i64 %767, 29
  %769 = xor i64 %768, %767
  %770 = mul i64 %769, -4417276706812531889
  %771 = zext i64 %770 to i128
  %772 = load i64, ptr %38, align 8, !tbaa !11
  %773 = lshr i64 %772, 3
  %774 = zext i64 %773 to i128
  %775 = mul nuw nsw i128 %771, %774
  %776 = lshr i128 %775, 61
  %777 = trunc i128 %776 to i64
  %778 = and i64 %777, -8
  %779 = add i64 %763, 1
  %780 = load ptr, ptr %37, align 8, !tbaa !4
  %781 = getelementptr inbounds i64, ptr %780, i64 %778
  %782 = load atomic i64, ptr %781 acquire, align 8
  %783 = icmp eq i64 %782, %779
  br i1 %783, label %797, label %784

784:                                              ; preds = %753, %788
  %785 = phi i64 [ %795, %788 ], [ %782, %753 ]
  %786 = phi i64 [ %792, %788 ], [ %778, %753 ]
  %787 = icmp eq i64 %785, 0
  br i1 %787, label %803, label %788

788:                                              ; preds = %784
  %789 = add i64 %786, 1
  %790 = load i64, ptr %38, align 8, !tbaa !11
  %791 = icmp eq i64 %789, %790
  %792 = select i1 %791, i64 0, i64 %789
  %793 = load ptr, ptr %37, align 8, !tbaa !4
  %794 = getelementptr inbounds i64, ptr %793, i64 %792
  %795 = load atomic i64, ptr %794 acquire, align 8
  %796 = icmp eq i64 %795, %779
  br i1 %796, label %797, label %784, !llvm.loop !72

797:                                              ; preds = %788, %753
  %798 = phi i64 [ %778, %753 ], [ %792, %788 ]
  %799 = load ptr, ptr %39, align 8, !tbaa !12
  %800 = getelementptr inbounds i64, ptr %799, i64 %798
  %801 = load i64, ptr %800, align 8, !tbaa !10
  %802 = icmp eq i64 %801, -1
  br i1 %802, label %803, label %805, !prof !36

803:                                              ; preds = %784, %797
  %804 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %754, i64 noundef %755, i64 noundef %759, i64 noundef %763) #12
  br label %805

805:                                              ; preds = %803, %797
  %806 = phi i64 [ %804, %803 ], [ %801, %797 ]
  %807 = add nuw nsw i64 %756, 1
  %808 = load i16, ptr %715, align 2, !tbaa !69
  %809 = zext i16 %808 to i64
  %810 = icmp ult i64 %807, %809
  br i1 %810, label %730, label %811, !llvm.loop !71

811:                                              ; preds = %805
  %812 = load i64, ptr %35, align 8, !tbaa !68
  br label %813

813:                                              ; preds = %811, %745, %708
  %814 = phi i64 [ %752, %745 ], [ %713, %708 ], [ %812, %811 ]
  %815 = phi i64 [ %749, %745 ], [ %714, %708 ], [ %806, %811 ]
  %816 = icmp ne i64 %814, %713
  %817 = zext i1 %816 to i64
  %818 = shl nuw i64 %817, %403
  %819 = or i64 %818, %709
  %820 = load i64, ptr %40, align 8, !tbaa !10
  %821 = load i64, ptr %41, align 8, !tbaa !10
  %822 = add i64 %821, %820
  %823 = load i64, ptr %42, align 8, !tbaa !10
  %824 = add i64 %822, %823
  %825 = load i64, ptr %43, align 8, !tbaa !38
  %826 = and i64 %825, 1
  %827 = icmp eq i64 %826, 0
  br i1 %417, label %846, label %828

828:                                              ; preds = %813
  %829 = load i64, ptr %13, align 8, !tbaa !10
  %830 = load i32, ptr %712, align 4, !tbaa !73
  %831 = zext i32 %830 to i64
  %832 = shl i64 %831, %820
  %833 = shl i64 %499, %822
  %834 = shl i64 %815, %824
  %835 = or i64 %834, %833
  %836 = or i64 %835, %832
  %837 = or i64 %836, %829
  br i1 %827, label %864, label %838

838:                                              ; preds = %828
  %839 = shl i64 %829, %820
  %840 = shl i64 %815, %822
  %841 = shl i64 %499, %824
  %842 = or i64 %841, %840
  %843 = or i64 %842, %839
  %844 = or i64 %843, %831
  %845 = call i64 @llvm.umin.i64(i64 %837, i64 %844)
  br label %864

846:                                              ; preds = %813
  %847 = load i32, ptr %712, align 4, !tbaa !73
  %848 = zext i32 %847 to i64
  %849 = load i64, ptr %25, align 8, !tbaa !10
  %850 = shl i64 %849, %820
  %851 = shl i64 %815, %822
  %852 = shl i64 %499, %824
  %853 = or i64 %852, %851
  %854 = or i64 %853, %850
  %855 = or i64 %854, %848
  br i1 %827, label %864, label %856

856:                                              ; preds = %846
  %857 = shl i64 %848, %820
  %858 = shl i64 %499, %822
  %859 = shl i64 %815, %824
  %860 = or i64 %859, %858
  %861 = or i64 %860, %857
  %862 = or i64 %861, %849
  %863 = call i64 @llvm.umin.i64(i64 %855, i64 %862)
  br label %864

864:                                              ; preds = %856, %846, %838, %828
  %865 = phi i64 [ %845, %838 ], [ %837, %828 ], [ %863, %856 ], [ %855, %846 ]
  %866 = load ptr, ptr %17, align 8, !tbaa !125
  %867 = icmp eq ptr %866, null
  br i1 %867, label %868, label %870

868:                                              ; preds = %864
  %869 = load i64, ptr %23, align 8, !tbaa !128
  br label %934

870:                                              ; preds = %864
  %871 = mul i64 %865, -7046029254386353131
  %872 = lshr i64 %871, 32
  %873 = xor i64 %872, %871
  %874 = mul i64 %873, -2960836687051489901
  %875 = lshr i64 %874, 29
  %876 = xor i64 %875, %874
  %877 = mul i64 %876, -4417276706812531889
  %878 = zext i64 %877 to i128
  %879 = load i64, ptr %45, align 8, !tbaa !11
  %880 = lshr i64 %879, 3
  %881 = zext i64 %880 to i128
  %882 = mul nuw nsw i128 %881, %878
  %883 = lshr i128 %882, 61
  %884 = trunc i128 %883 to i64
  %885 = and i64 %884, -8
  %886 = load ptr, ptr %44, align 8, !tbaa !21
  %887 = getelementptr inbounds i64, ptr %886, i64 %885
  call void @llvm.prefetch.p0(ptr %887, i32 0, i32 1, i32 1)
  %888 = load ptr, ptr %19, align 8, !tbaa !127
  %889 = getelementptr inbounds i32, ptr %888, i64 %885
  call void @llvm.prefetch.p0(ptr %889, i32 0, i32 1, i32 1)
  %890 = trunc i64 %710 to i32
  %891 = load ptr, ptr %18, align 8, !tbaa !126
  %892 = load i64, ptr %23, align 8, !tbaa !128
  %893 = getelementptr inbounds i32, ptr %891, i64 %892
  store i32 %890, ptr %893, align 4, !tbaa !25
  %894 = load i64, ptr %46, align 8, !tbaa !129
  %895 = icmp ugt i64 %894, 63
  br i1 %895, label %896, label %930

896:                                              ; preds = %870
  %897 = add i64 %892, -64
  %898 = and i64 %894, 63
  %899 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %898
  %900 = load i64, ptr %899, align 8, !tbaa !10
  %901 = mul i64 %900, -7046029254386353131
  %902 = lshr i64 %901, 32
  %903 = xor i64 %902, %901
  %904 = mul i64 %903, -2960836687051489901
  %905 = lshr i64 %904, 29
  %906 = xor i64 %905, %904
  %907 = mul i64 %906, -4417276706812531889
  %908 = zext i64 %907 to i128
  %909 = mul nuw nsw i128 %908, %881
  %910 = lshr i128 %909, 61
  %911 = trunc i128 %910 to i64
  %912 = and i64 %911, -8
  %913 = add i64 %900, 1
  %914 = getelementptr inbounds i64, ptr %886, i64 %912
  %915 = load i64, ptr %914, align 8, !tbaa !10
  %916 = icmp eq i64 %915, %913
  br i1 %916, label %925, label %917

917:                                              ; preds = %896, %917
  %918 = phi i64 [ %921, %917 ], [ %912, %896 ]
  %919 = add i64 %918, 1
  %920 = icmp eq i64 %919, %879
  %921 = select i1 %920, i64 0, i64 %919
  %922 = getelementptr inbounds i64, ptr %886, i64 %921
  %923 = load i64, ptr %922, align 8, !tbaa !10
  %924 = icmp eq i64 %923, %913
  br i1 %924, label %925, label %917, !llvm.loop !133

925:                                              ; preds = %917, %896
  %926 = phi i64 [ %912, %896 ], [ %921, %917 ]
  %927 = getelementptr inbounds i32, ptr %888, i64 %926
  %928 = load i32, ptr %927, align 4, !tbaa !25
  %929 = getelementptr inbounds i32, ptr %866, i64 %897
  store i32 %928, ptr %929, align 4, !tbaa !25
  br label %930

930:                                              ; preds = %925, %870
  %931 = phi i64 [ %898, %925 ], [ %894, %870 ]
  %932 = add i64 %894, 1
  store i64 %932, ptr %46, align 8, !tbaa !129
  %933 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %931
  store i64 %865, ptr %933, align 8, !tbaa !10
  br label %934

934:                                              ; preds = %868, %930
  %935 = phi i64 [ %869, %868 ], [ %892, %930 ]
  %936 = add i64 %935, 1
  store i64 %936, ptr %23, align 8, !tbaa !128
  %937 = add nuw nsw i64 %710, 1
  %938 = icmp ult i64 %937, %706
  br i1 %938, label %708, label %939, !llvm.loop !91

939:                                              ; preds = %934, %700, %428
  %940 = phi i64 [ %426, %428 ], [ %426, %700 ], [ %819, %934 ]
  %941 = phi i64 [ %425, %428 ], [ %705, %700 ], [ %705, %934 ]
  %942 = add nuw nsw i64 %424, 1
  %943 = load i32, ptr %406, align 4, !tbaa !25
  %944 = sext i32 %943 to i64
  %945 = icmp slt i64 %424, %944
  br i1 %945, label %423, label %418, !llvm.loop !92

946:                                              ; preds = %1197, %389
  %947 = load i64, ptr %59, align 8, !tbaa !93
  %948 = icmp eq i64 %947, 0
  br i1 %948, label %1426, label %1201

949:                                              ; preds = %389, %1197
  %950 = phi i64 [ %1198, %1197 ], [ %398, %389 ]
  %951 = phi i1 [ false, %1197 ], [ true, %389 ]
  %952 = phi i64 [ 1, %1197 ], [ 0, %389 ]
  %953 = load i64, ptr %59, align 8, !tbaa !93
  %954 = icmp eq i64 %953, 0
  br i1 %954, label %962, label %955

955:                                              ; preds = %949
  %956 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 %952
  %957 = load ptr, ptr %956, align 8, !tbaa !48
  %958 = load i32, ptr %957, align 4, !tbaa !25
  %959 = sext i32 %958 to i64
  %960 = load i64, ptr %36, align 8, !tbaa !70
  %961 = icmp ule i64 %960, %959
  br label %962

962:                                              ; preds = %955, %949
  %963 = phi i1 [ false, %949 ], [ %961, %955 ]
  %964 = select i1 %397, i1 true, i1 %963
  br i1 %964, label %969, label %965

965:                                              ; preds = %962
  %966 = shl nuw nsw i64 1, %952
  %967 = and i64 %966, %419
  %968 = icmp eq i64 %967, 0
  br i1 %968, label %1197, label %969

969:                                              ; preds = %965, %962
  %970 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 %952
  %971 = load ptr, ptr %970, align 8, !tbaa !48
  %972 = load i32, ptr %971, align 4, !tbaa !25
  %973 = icmp slt i32 %972, 1
  br i1 %973, label %1197, label %974

974:                                              ; preds = %969
  %975 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 %952
  %976 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %952
  %977 = shl nuw nsw i64 %952, 32
  br label %978

978:                                              ; preds = %1189, %974
  %979 = phi i32 [ %972, %974 ], [ %1190, %1189 ]
  %980 = phi ptr [ %971, %974 ], [ %1191, %1189 ]
  %981 = phi i64 [ 1, %974 ], [ %1192, %1189 ]
  %982 = icmp ugt i64 %981, 1
  br i1 %982, label %985, label %983

983:                                              ; preds = %978
  %984 = add nsw i64 %981, -1
  br label %992

985:                                              ; preds = %978
  %986 = getelementptr inbounds i32, ptr %980, i64 %981
  %987 = load i32, ptr %986, align 4, !tbaa !25
  %988 = add nsw i64 %981, -1
  %989 = getelementptr inbounds i32, ptr %980, i64 %988
  %990 = load i32, ptr %989, align 4, !tbaa !25
  %991 = icmp eq i32 %987, %990
  br i1 %991, label %1189, label %992

992:                                              ; preds = %985, %983
  %993 = phi i64 [ %984, %983 ], [ %988, %985 ]
  %994 = load i64, ptr %975, align 8, !tbaa !10
  %995 = load i64, ptr %976, align 8, !tbaa !10
  %996 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %995
  %997 = load ptr, ptr %996, align 8, !tbaa !48
  %998 = load i64, ptr %33, align 8, !tbaa !61
  %999 = mul i64 %998, %994
  %1000 = add i64 %999, %993
  %1001 = getelementptr inbounds i32, ptr %997, i64 %1000
  %1002 = load atomic i32, ptr %1001 acquire, align 4
  %1003 = icmp eq i32 %1002, 0
  br i1 %1003, label %1004, label %1052, !prof !36

1004:                                             ; preds = %992, %1004
  %1005 = cmpxchg ptr %47, i64 0, i64 1 acquire monotonic, align 8
  %1006 = extractvalue { i64, i1 } %1005, 1
  br i1 %1006, label %1007, label %1004, !llvm.loop !79

1007:                                             ; preds = %1004
  %1008 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %995
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %9) #13
  %1009 = load ptr, ptr %1008, align 8, !tbaa !30
  %1010 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %995, i32 1
  %1011 = load i64, ptr %1010, align 8, !tbaa !28
  %1012 = mul i64 %1011, %994
  %1013 = getelementptr inbounds i32, ptr %1009, i64 %1012
  %1014 = icmp eq i64 %1011, 0
  br i1 %1014, label %1038, label %1015

1015:                                             ; preds = %1007, %1015
  %1016 = phi i64 [ %1020, %1015 ], [ 0, %1007 ]
  %1017 = getelementptr inbounds i32, ptr %1013, i64 %1016
  %1018 = load i32, ptr %1017, align 4, !tbaa !25
  %1019 = getelementptr inbounds i32, ptr %9, i64 %1016
  store i32 %1018, ptr %1019, align 4, !tbaa !25
  %1020 = add nuw i64 %1016, 1
  %1021 = icmp eq i64 %1020, %1011
  br i1 %1021, label %1022, label %1015, !llvm.loop !35

1022:                                             ; preds = %1015
  %1023 = load i32, ptr %9, align 16, !tbaa !25
  %1024 = trunc i64 %993 to i32
  %1025 = add nsw i32 %1024, 1
  %1026 = icmp slt i32 %1025, %1023
  br i1 %1026, label %1027, label %1038

1027:                                             ; preds = %1022
  %1028 = sext i32 %1025 to i64
  br label %1029

1029:                                             ; preds = %1029, %1027
  %1030 = phi i64 [ %1028, %1027 ], [ %1031, %1029 ]
  %1031 = add nuw nsw i64 %1030, 1
  %1032 = getelementptr inbounds [17 x i32], ptr %9, i64 0, i64 %1031
  %1033 = load i32, ptr %1032, align 4, !tbaa !25
  %1034 = getelementptr inbounds [17 x i32], ptr %9, i64 0, i64 %1030
  store i32 %1033, ptr %1034, align 4, !tbaa !25
  %1035 = load i32, ptr %9, align 16, !tbaa !25
  %1036 = sext i32 %1035 to i64
  %1037 = icmp slt i64 %1031, %1036
  br i1 %1037, label %1029, label %1038, !llvm.loop !80

1038:                                             ; preds = %1029, %1022, %1007
  %1039 = phi i32 [ %1023, %1022 ], [ undef, %1007 ], [ %1035, %1029 ]
  %1040 = sext i32 %1039 to i64
  %1041 = getelementptr inbounds [17 x i32], ptr %9, i64 0, i64 %1040
  store i32 -1, ptr %1041, align 4, !tbaa !25
  %1042 = load i32, ptr %9, align 16, !tbaa !25
  %1043 = add nsw i32 %1042, -1
  store i32 %1043, ptr %9, align 16, !tbaa !25
  %1044 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1008, ptr noundef nonnull %9) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %9) #13
  %1045 = load ptr, ptr %996, align 8, !tbaa !48
  %1046 = load i64, ptr %33, align 8, !tbaa !61
  %1047 = mul i64 %1046, %994
  %1048 = add i64 %1047, %993
  %1049 = getelementptr inbounds i32, ptr %1045, i64 %1048
  %1050 = trunc i64 %1044 to i32
  %1051 = add i32 %1050, 1
  store atomic i32 %1051, ptr %1049 release, align 4
  store atomic i64 0, ptr %47 release, align 8
  br label %1055

1052:                                             ; preds = %992
  %1053 = zext i32 %1002 to i64
  %1054 = add nsw i64 %1053, -1
  br label %1055

1055:                                             ; preds = %1052, %1038
  %1056 = phi i64 [ %1044, %1038 ], [ %1054, %1052 ]
  %1057 = load i64, ptr %13, align 8, !tbaa !10
  %1058 = load i64, ptr %25, align 8, !tbaa !10
  %1059 = load i64, ptr %40, align 8, !tbaa !10
  %1060 = shl i64 %1058, %1059
  %1061 = load i64, ptr %41, align 8, !tbaa !10
  %1062 = add i64 %1061, %1059
  %1063 = load i64, ptr %42, align 8, !tbaa !10
  %1064 = add i64 %1062, %1063
  %1065 = load i64, ptr %43, align 8, !tbaa !38
  %1066 = and i64 %1065, 1
  %1067 = icmp eq i64 %1066, 0
  br i1 %951, label %1083, label %1068

1068:                                             ; preds = %1055
  %1069 = load i64, ptr %27, align 8, !tbaa !10
  %1070 = shl i64 %1069, %1062
  %1071 = shl i64 %1056, %1064
  %1072 = or i64 %1071, %1070
  %1073 = or i64 %1072, %1057
  %1074 = or i64 %1073, %1060
  br i1 %1067, label %1098, label %1075

1075:                                             ; preds = %1068
  %1076 = shl i64 %1057, %1059
  %1077 = shl i64 %1056, %1062
  %1078 = shl i64 %1069, %1064
  %1079 = or i64 %1076, %1077
  %1080 = or i64 %1079, %1078
  %1081 = or i64 %1080, %1058
  %1082 = call i64 @llvm.umin.i64(i64 %1074, i64 %1081)
  br label %1098

1083:                                             ; preds = %1055
  %1084 = load i64, ptr %29, align 8, !tbaa !10
  %1085 = shl i64 %1056, %1062
  %1086 = shl i64 %1084, %1064
  %1087 = or i64 %1085, %1086
  %1088 = or i64 %1087, %1057
  %1089 = or i64 %1088, %1060
  br i1 %1067, label %1098, label %1090

1090:                                             ; preds = %1083
  %1091 = shl i64 %1057, %1059
  %1092 = shl i64 %1084, %1062
  %1093 = shl i64 %1056, %1064
  %1094 = or i64 %1091, %1093
  %1095 = or i64 %1094, %1092
  %1096 = or i64 %1095, %1058
  %1097 = call i64 @llvm.umin.i64(i64 %1089, i64 %1096)
  br label %1098

1098:                                             ; preds = %1090, %1083, %1075, %1068
  %1099 = phi i64 [ %1082, %1075 ], [ %1074, %1068 ], [ %1097, %1090 ], [ %1089, %1083 ]
  %1100 = load ptr, ptr %970, align 8, !tbaa !48
  %1101 = getelementptr inbounds i32, ptr %1100, i64 %981
  %1102 = load i32, ptr %1101, align 4, !tbaa !25
  %1103 = sext i32 %1102 to i64
  %1104 = or i64 %977, %1103
  %1105 = load ptr, ptr %17, align 8, !tbaa !125
  %1106 = icmp eq ptr %1105, null
  br i1 %1106, label %1107, label %1109

1107:                                             ; preds = %1098
  %1108 = load i64, ptr %23, align 8, !tbaa !128
  br label %1185

1109:                                             ; preds = %1098
  %1110 = xor i64 %1104, -1
  %1111 = mul i64 %1099, -7046029254386353131
  %1112 = lshr i64 %1111, 32
  %1113 = xor i64 %1112, %1111
  %1114 = mul i64 %1113, -2960836687051489901
  %1115 = lshr i64 %1114, 29
  %1116 = xor i64 %1115, %1114
  %1117 = mul i64 %1116, -4417276706812531889
  %1118 = zext i64 %1117 to i128
  %1119 = load i64, ptr %45, align 8, !tbaa !11
  %1120 = lshr i64 %1119, 3
  %1121 = zext i64 %1120 to i128
  %1122 = mul nuw nsw i128 %1121, %1118
  %1123 = lshr i128 %1122, 61
  %1124 = trunc i128 %1123 to i64
  %1125 = and i64 %1124, -8
  %1126 = load ptr, ptr %44, align 8, !tbaa !21
  %1127 = getelementptr inbounds i64, ptr %1126, i64 %1125
  call void @llvm.prefetch.p0(ptr %1127, i32 0, i32 1, i32 1)
  %1128 = load ptr, ptr %19, align 8, !tbaa !127
  %1129 = getelementptr inbounds i32, ptr %1128, i64 %1125
  call void @llvm.prefetch.p0(ptr %1129, i32 0, i32 1, i32 1)
  %1130 = icmp slt i64 %1104, 0
  br i1 %1130, label %1139, label %1131

1131:                                             ; preds = %1109
  %1132 = load i64, ptr %51, align 8, !tbaa !81
  %1133 = lshr i64 %1104, 32
  %1134 = load i64, ptr %60, align 8, !tbaa !134
  %1135 = mul nsw i64 %1134, %1133
  %1136 = and i64 %1103, 4294967295
  %1137 = add i64 %1132, %1136
  %1138 = add i64 %1137, %1135
  br label %1139

1139:                                             ; preds = %1131, %1109
  %1140 = phi i64 [ %1138, %1131 ], [ %1110, %1109 ]
  %1141 = trunc i64 %1140 to i32
  %1142 = load ptr, ptr %18, align 8, !tbaa !126
  %1143 = load i64, ptr %23, align 8, !tbaa !128
  %1144 = getelementptr inbounds i32, ptr %1142, i64 %1143
  store i32 %1141, ptr %1144, align 4, !tbaa !25
  %1145 = load i64, ptr %46, align 8, !tbaa !129
  %1146 = icmp ugt i64 %1145, 63
  br i1 %1146, label %1147, label %1181

1147:                                             ; preds = %1139
  %1148 = add i64 %1143, -64
  %1149 = and i64 %1145, 63
  %1150 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1149
  %1151 = load i64, ptr %1150, align 8, !tbaa !10
  %1152 = mul i64 %1151, -7046029254386353131
  %1153 = lshr i64 %1152, 32
  %1154 = xor i64 %1153, %1152
  %1155 = mul i64 %1154, -2960836687051489901
  %1156 = lshr i64 %1155, 29
  %1157 = xor i64 %1156, %1155
  %1158 = mul i64 %1157, -4417276706812531889
  %1159 = zext i64 %1158 to i128
  %1160 = mul nuw nsw i128 %1159, %1121
  %1161 = lshr i128 %1160, 61
  %1162 = trunc i128 %1161 to i64
  %1163 = and i64 %1162, -8
  %1164 = add i64 %1151, 1
  %1165 = getelementptr inbounds i64, ptr %1126, i64 %1163
  %1166 = load i64, ptr %1165, align 8, !tbaa !10
  %1167 = icmp eq i64 %1166, %1164
  br i1 %1167, label %1176, label %1168

1168:                                             ; preds = %1147, %1168
  %1169 = phi i64 [ %1172, %1168 ], [ %1163, %1147 ]
  %1170 = add i64 %1169, 1
  %1171 = icmp eq i64 %1170, %1119
  %1172 = select i1 %1171, i64 0, i64 %1170
  %1173 = getelementptr inbounds i64, ptr %1126, i64 %1172
  %1174 = load i64, ptr %1173, align 8, !tbaa !10
  %1175 = icmp eq i64 %1174, %1164
  br i1 %1175, label %1176, label %1168, !llvm.loop !133

1176:                                             ; preds = %1168, %1147
  %1177 = phi i64 [ %1163, %1147 ], [ %1172, %1168 ]
  %1178 = getelementptr inbounds i32, ptr %1128, i64 %1177
  %1179 = load i32, ptr %1178, align 4, !tbaa !25
  %1180 = getelementptr inbounds i32, ptr %1105, i64 %1148
  store i32 %1179, ptr %1180, align 4, !tbaa !25
  br label %1181

1181:                                             ; preds = %1176, %1139
  %1182 = phi i64 [ %1149, %1176 ], [ %1145, %1139 ]
  %1183 = add i64 %1145, 1
  store i64 %1183, ptr %46, align 8, !tbaa !129
  %1184 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1182
  store i64 %1099, ptr %1184, align 8, !tbaa !10
  br label %1185

1185:                                             ; preds = %1107, %1181
  %1186 = phi i64 [ %1108, %1107 ], [ %1143, %1181 ]
  %1187 = add i64 %1186, 1
  store i64 %1187, ptr %23, align 8, !tbaa !128
  %1188 = load i32, ptr %1100, align 4, !tbaa !25
  br label %1189

1189:                                             ; preds = %1185, %985
  %1190 = phi i32 [ %979, %985 ], [ %1188, %1185 ]
  %1191 = phi ptr [ %980, %985 ], [ %1100, %1185 ]
  %1192 = add nuw nsw i64 %981, 1
  %1193 = sext i32 %1190 to i64
  %1194 = icmp slt i64 %981, %1193
  br i1 %1194, label %978, label %1195, !llvm.loop !94

1195:                                             ; preds = %1189
  %1196 = load i64, ptr %58, align 8, !tbaa !77
  br label %1197

1197:                                             ; preds = %1195, %969, %965
  %1198 = phi i64 [ %1196, %1195 ], [ %950, %969 ], [ %950, %965 ]
  %1199 = icmp ne i64 %1198, 0
  %1200 = and i1 %951, %1199
  br i1 %1200, label %949, label %946, !llvm.loop !95

1201:                                             ; preds = %946, %1422
  %1202 = phi i64 [ %1423, %1422 ], [ %947, %946 ]
  %1203 = phi i1 [ false, %1422 ], [ true, %946 ]
  %1204 = phi i64 [ 1, %1422 ], [ 0, %946 ]
  %1205 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 %1204
  %1206 = load ptr, ptr %1205, align 8, !tbaa !48
  %1207 = load i32, ptr %1206, align 4, !tbaa !25
  %1208 = sext i32 %1207 to i64
  %1209 = load i64, ptr %36, align 8, !tbaa !70
  %1210 = icmp ule i64 %1209, %1208
  %1211 = icmp slt i32 %1207, 1
  %1212 = or i1 %1211, %1210
  br i1 %1212, label %1422, label %1213

1213:                                             ; preds = %1201
  %1214 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 %1204
  %1215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1204
  %1216 = shl nuw nsw i64 %1204, 32
  br label %1217

1217:                                             ; preds = %1414, %1213
  %1218 = phi i32 [ %1207, %1213 ], [ %1415, %1414 ]
  %1219 = phi ptr [ %1206, %1213 ], [ %1416, %1414 ]
  %1220 = phi i64 [ 1, %1213 ], [ %1417, %1414 ]
  %1221 = icmp ugt i64 %1220, 1
  %1222 = getelementptr inbounds i32, ptr %1219, i64 %1220
  %1223 = load i32, ptr %1222, align 4, !tbaa !25
  br i1 %1221, label %1224, label %1229

1224:                                             ; preds = %1217
  %1225 = add nsw i64 %1220, -1
  %1226 = getelementptr inbounds i32, ptr %1219, i64 %1225
  %1227 = load i32, ptr %1226, align 4, !tbaa !25
  %1228 = icmp eq i32 %1223, %1227
  br i1 %1228, label %1414, label %1229

1229:                                             ; preds = %1224, %1217
  %1230 = load i64, ptr %1214, align 8, !tbaa !10
  %1231 = sext i32 %1223 to i64
  %1232 = load i64, ptr %1215, align 8, !tbaa !10
  %1233 = shl i64 %1232, 62
  %1234 = shl i64 %1230, 31
  %1235 = or i64 %1234, %1233
  %1236 = or i64 %1235, %1231
  %1237 = mul i64 %1236, -7046029254386353131
  %1238 = lshr i64 %1237, 32
  %1239 = xor i64 %1238, %1237
  %1240 = mul i64 %1239, -2960836687051489901
  %1241 = lshr i64 %1240, 29
  %1242 = xor i64 %1241, %1240
  %1243 = mul i64 %1242, -4417276706812531889
  %1244 = zext i64 %1243 to i128
  %1245 = load i64, ptr %38, align 8, !tbaa !11
  %1246 = lshr i64 %1245, 3
  %1247 = zext i64 %1246 to i128
  %1248 = mul nuw nsw i128 %1244, %1247
  %1249 = lshr i128 %1248, 61
  %1250 = trunc i128 %1249 to i64
  %1251 = and i64 %1250, -8
  %1252 = add i64 %1236, 1
  %1253 = load ptr, ptr %37, align 8, !tbaa !4
  %1254 = getelementptr inbounds i64, ptr %1253, i64 %1251
  %1255 = load atomic i64, ptr %1254 acquire, align 8
  %1256 = icmp eq i64 %1255, %1252
  br i1 %1256, label %1270, label %1257

1257:                                             ; preds = %1229, %1261
  %1258 = phi i64 [ %1268, %1261 ], [ %1255, %1229 ]
  %1259 = phi i64 [ %1265, %1261 ], [ %1251, %1229 ]
  %1260 = icmp eq i64 %1258, 0
  br i1 %1260, label %1276, label %1261

1261:                                             ; preds = %1257
  %1262 = add i64 %1259, 1
  %1263 = load i64, ptr %38, align 8, !tbaa !11
  %1264 = icmp eq i64 %1262, %1263
  %1265 = select i1 %1264, i64 0, i64 %1262
  %1266 = load ptr, ptr %37, align 8, !tbaa !4
  %1267 = getelementptr inbounds i64, ptr %1266, i64 %1265
  %1268 = load atomic i64, ptr %1267 acquire, align 8
  %1269 = icmp eq i64 %1268, %1252
  br i1 %1269, label %1270, label %1257, !llvm.loop !72

1270:                                             ; preds = %1261, %1229
  %1271 = phi i64 [ %1251, %1229 ], [ %1265, %1261 ]
  %1272 = load ptr, ptr %39, align 8, !tbaa !12
  %1273 = getelementptr inbounds i64, ptr %1272, i64 %1271
  %1274 = load i64, ptr %1273, align 8, !tbaa !10
  %1275 = icmp eq i64 %1274, -1
  br i1 %1275, label %1276, label %1278, !prof !36

1276:                                             ; preds = %1257, %1270
  %1277 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1232, i64 noundef %1230, i64 noundef %1231, i64 noundef %1236) #12
  br label %1278

1278:                                             ; preds = %1276, %1270
  %1279 = phi i64 [ %1277, %1276 ], [ %1274, %1270 ]
  %1280 = load i64, ptr %13, align 8, !tbaa !10
  %1281 = load i64, ptr %25, align 8, !tbaa !10
  %1282 = load i64, ptr %40, align 8, !tbaa !10
  %1283 = shl i64 %1281, %1282
  %1284 = load i64, ptr %41, align 8, !tbaa !10
  %1285 = add i64 %1284, %1282
  %1286 = load i64, ptr %42, align 8, !tbaa !10
  %1287 = add i64 %1285, %1286
  %1288 = load i64, ptr %43, align 8, !tbaa !38
  %1289 = and i64 %1288, 1
  %1290 = icmp eq i64 %1289, 0
  br i1 %1203, label %1306, label %1291

1291:                                             ; preds = %1278
  %1292 = load i64, ptr %27, align 8, !tbaa !10
  %1293 = shl i64 %1292, %1285
  %1294 = shl i64 %1279, %1287
  %1295 = or i64 %1294, %1293
  %1296 = or i64 %1295, %1280
  %1297 = or i64 %1296, %1283
  br i1 %1290, label %1321, label %1298

1298:                                             ; preds = %1291
  %1299 = shl i64 %1280, %1282
  %1300 = shl i64 %1279, %1285
  %1301 = shl i64 %1292, %1287
  %1302 = or i64 %1299, %1300
  %1303 = or i64 %1302, %1301
  %1304 = or i64 %1303, %1281
  %1305 = call i64 @llvm.umin.i64(i64 %1297, i64 %1304)
  br label %1321

1306:                                             ; preds = %1278
  %1307 = load i64, ptr %29, align 8, !tbaa !10
  %1308 = shl i64 %1279, %1285
  %1309 = shl i64 %1307, %1287
  %1310 = or i64 %1308, %1309
  %1311 = or i64 %1310, %1280
  %1312 = or i64 %1311, %1283
  br i1 %1290, label %1321, label %1313

1313:                                             ; preds = %1306
  %1314 = shl i64 %1280, %1282
  %1315 = shl i64 %1307, %1285
  %1316 = shl i64 %1279, %1287
  %1317 = or i64 %1314, %1316
  %1318 = or i64 %1317, %1315
  %1319 = or i64 %1318, %1281
  %1320 = call i64 @llvm.umin.i64(i64 %1312, i64 %1319)
  br label %1321

1321:                                             ; preds = %1313, %1306, %1298, %1291
  %1322 = phi i64 [ %1305, %1298 ], [ %1297, %1291 ], [ %1320, %1313 ], [ %1312, %1306 ]
  %1323 = load ptr, ptr %1205, align 8, !tbaa !48
  %1324 = getelementptr inbounds i32, ptr %1323, i64 %1220
  %1325 = load i32, ptr %1324, align 4, !tbaa !25
  %1326 = sext i32 %1325 to i64
  %1327 = and i64 %1326, -8589934593
  %1328 = or i64 %1327, %1216
  %1329 = load ptr, ptr %17, align 8, !tbaa !125
  %1330 = icmp eq ptr %1329, null
  br i1 %1330, label %1331, label %1333

1331:                                             ; preds = %1321
  %1332 = load i64, ptr %23, align 8, !tbaa !128
  br label %1410

1333:                                             ; preds = %1321
  %1334 = xor i64 %1328, -8589934593
  %1335 = mul i64 %1322, -7046029254386353131
  %1336 = lshr i64 %1335, 32
  %1337 = xor i64 %1336, %1335
  %1338 = mul i64 %1337, -2960836687051489901
  %1339 = lshr i64 %1338, 29
  %1340 = xor i64 %1339, %1338
  %1341 = mul i64 %1340, -4417276706812531889
  %1342 = zext i64 %1341 to i128
  %1343 = load i64, ptr %45, align 8, !tbaa !11
  %1344 = lshr i64 %1343, 3
  %1345 = zext i64 %1344 to i128
  %1346 = mul nuw nsw i128 %1345, %1342
  %1347 = lshr i128 %1346, 61
  %1348 = trunc i128 %1347 to i64
  %1349 = and i64 %1348, -8
  %1350 = load ptr, ptr %44, align 8, !tbaa !21
  %1351 = getelementptr inbounds i64, ptr %1350, i64 %1349
  call void @llvm.prefetch.p0(ptr %1351, i32 0, i32 1, i32 1)
  %1352 = load ptr, ptr %19, align 8, !tbaa !127
  %1353 = getelementptr inbounds i32, ptr %1352, i64 %1349
  call void @llvm.prefetch.p0(ptr %1353, i32 0, i32 1, i32 1)
  %1354 = icmp slt i64 %1328, 0
  br i1 %1354, label %1364, label %1355

1355:                                             ; preds = %1333
  %1356 = load i64, ptr %51, align 8, !tbaa !81
  %1357 = lshr i64 %1328, 32
  %1358 = or i64 %1357, 2
  %1359 = load i64, ptr %60, align 8, !tbaa !134
  %1360 = mul nsw i64 %1359, %1358
  %1361 = and i64 %1326, 4294967295
  %1362 = add i64 %1356, %1361
  %1363 = add i64 %1362, %1360
  br label %1364

1364:                                             ; preds = %1355, %1333
  %1365 = phi i64 [ %1363, %1355 ], [ %1334, %1333 ]
  %1366 = trunc i64 %1365 to i32
  %1367 = load ptr, ptr %18, align 8, !tbaa !126
  %1368 = load i64, ptr %23, align 8, !tbaa !128
  %1369 = getelementptr inbounds i32, ptr %1367, i64 %1368
  store i32 %1366, ptr %1369, align 4, !tbaa !25
  %1370 = load i64, ptr %46, align 8, !tbaa !129
  %1371 = icmp ugt i64 %1370, 63
  br i1 %1371, label %1372, label %1406

1372:                                             ; preds = %1364
  %1373 = add i64 %1368, -64
  %1374 = and i64 %1370, 63
  %1375 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1374
  %1376 = load i64, ptr %1375, align 8, !tbaa !10
  %1377 = mul i64 %1376, -7046029254386353131
  %1378 = lshr i64 %1377, 32
  %1379 = xor i64 %1378, %1377
  %1380 = mul i64 %1379, -2960836687051489901
  %1381 = lshr i64 %1380, 29
  %1382 = xor i64 %1381, %1380
  %1383 = mul i64 %1382, -4417276706812531889
  %1384 = zext i64 %1383 to i128
  %1385 = mul nuw nsw i128 %1384, %1345
  %1386 = lshr i128 %1385, 61
  %1387 = trunc i128 %1386 to i64
  %1388 = and i64 %1387, -8
  %1389 = add i64 %1376, 1
  %1390 = getelementptr inbounds i64, ptr %1350, i64 %1388
  %1391 = load i64, ptr %1390, align 8, !tbaa !10
  %1392 = icmp eq i64 %1391, %1389
  br i1 %1392, label %1401, label %1393

1393:                                             ; preds = %1372, %1393
  %1394 = phi i64 [ %1397, %1393 ], [ %1388, %1372 ]
  %1395 = add i64 %1394, 1
  %1396 = icmp eq i64 %1395, %1343
  %1397 = select i1 %1396, i64 0, i64 %1395
  %1398 = getelementptr inbounds i64, ptr %1350, i64 %1397
  %1399 = load i64, ptr %1398, align 8, !tbaa !10
  %1400 = icmp eq i64 %1399, %1389
  br i1 %1400, label %1401, label %1393, !llvm.loop !133

1401:                                             ; preds = %1393, %1372
  %1402 = phi i64 [ %1388, %1372 ], [ %1397, %1393 ]
  %1403 = getelementptr inbounds i32, ptr %1352, i64 %1402
  %1404 = load i32, ptr %1403, align 4, !tbaa !25
  %1405 = getelementptr inbounds i32, ptr %1329, i64 %1373
  store i32 %1404, ptr %1405, align 4, !tbaa !25
  br label %1406

1406:                                             ; preds = %1401, %1364
  %1407 = phi i64 [ %1374, %1401 ], [ %1370, %1364 ]
  %1408 = add i64 %1370, 1
  store i64 %1408, ptr %46, align 8, !tbaa !129
  %1409 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1407
  store i64 %1322, ptr %1409, align 8, !tbaa !10
  br label %1410

1410:                                             ; preds = %1331, %1406
  %1411 = phi i64 [ %1332, %1331 ], [ %1368, %1406 ]
  %1412 = add i64 %1411, 1
  store i64 %1412, ptr %23, align 8, !tbaa !128
  %1413 = load i32, ptr %1323, align 4, !tbaa !25
  br label %1414

1414:                                             ; preds = %1410, %1224
  %1415 = phi i32 [ %1218, %1224 ], [ %1413, %1410 ]
  %1416 = phi ptr [ %1219, %1224 ], [ %1323, %1410 ]
  %1417 = add nuw nsw i64 %1220, 1
  %1418 = sext i32 %1415 to i64
  %1419 = icmp slt i64 %1220, %1418
  br i1 %1419, label %1217, label %1420, !llvm.loop !96

1420:                                             ; preds = %1414
  %1421 = load i64, ptr %59, align 8, !tbaa !93
  br label %1422

1422:                                             ; preds = %1420, %1201
  %1423 = phi i64 [ %1421, %1420 ], [ %1202, %1201 ]
  %1424 = icmp ne i64 %1423, 0
  %1425 = and i1 %1203, %1424
  br i1 %1425, label %1201, label %1426, !llvm.loop !97

1426:                                             ; preds = %1422, %946
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %14) #13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %13) #13
  %1427 = add nuw i64 %76, 1
  %1428 = icmp eq i64 %1427, %3
  br i1 %1428, label %61, label %75, !llvm.loop !135

1429:                                             ; preds = %66, %1469
  %1430 = phi i64 [ 0, %66 ], [ %1474, %1469 ]
  %1431 = icmp eq i64 %1430, %68
  br i1 %1431, label %1432, label %1434

1432:                                             ; preds = %1429, %1469, %63
  %1433 = phi i64 [ %65, %63 ], [ %70, %1469 ], [ %70, %1429 ]
  call void @llvm.lifetime.end.p0(i64 560, ptr nonnull %15) #13
  ret i64 %1433

1434:                                             ; preds = %1429
  %1435 = xor i64 %1430, -1
  %1436 = add i64 %70, %1435
  %1437 = add i64 %68, %1435
  %1438 = and i64 %1437, 63
  %1439 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1438
  %1440 = load i64, ptr %1439, align 8, !tbaa !10
  %1441 = mul i64 %1440, -7046029254386353131
  %1442 = lshr i64 %1441, 32
  %1443 = xor i64 %1442, %1441
  %1444 = mul i64 %1443, -2960836687051489901
  %1445 = lshr i64 %1444, 29
  %1446 = xor i64 %1445, %1444
  %1447 = mul i64 %1446, -4417276706812531889
  %1448 = zext i64 %1447 to i128
  %1449 = load i64, ptr %72, align 8, !tbaa !11
  %1450 = lshr i64 %1449, 3
  %1451 = zext i64 %1450 to i128
  %1452 = mul nuw nsw i128 %1448, %1451
  %1453 = lshr i128 %1452, 61
  %1454 = trunc i128 %1453 to i64
  %1455 = and i64 %1454, -8
  %1456 = load ptr, ptr %71, align 8, !tbaa !21
  %1457 = add i64 %1440, 1
  %1458 = getelementptr inbounds i64, ptr %1456, i64 %1455
  %1459 = load i64, ptr %1458, align 8, !tbaa !10
  %1460 = icmp eq i64 %1459, %1457
  br i1 %1460, label %1469, label %1461

1461:                                             ; preds = %1434, %1461
  %1462 = phi i64 [ %1465, %1461 ], [ %1455, %1434 ]
  %1463 = add i64 %1462, 1
  %1464 = icmp eq i64 %1463, %1449
  %1465 = select i1 %1464, i64 0, i64 %1463
  %1466 = getelementptr inbounds i64, ptr %1456, i64 %1465
  %1467 = load i64, ptr %1466, align 8, !tbaa !10
  %1468 = icmp eq i64 %1467, %1457
  br i1 %1468, label %1469, label %1461, !llvm.loop !133

1469:                                             ; preds = %1461, %1434
  %1470 = phi i64 [ %1455, %1434 ], [ %1465, %1461 ]
  %1471 = getelementptr inbounds i32, ptr %73, i64 %1470
  %1472 = load i32, ptr %1471, align 4, !tbaa !25
  %1473 = getelementptr inbounds i32, ptr %74, i64 %1436
  store i32 %1472, ptr %1473, align 4, !tbaa !25
  %1474 = add nuw nsw i64 %1430, 1
  %1475 = icmp ult i64 %1430, 63
  br i1 %1475, label %1429, label %1432, !llvm.loop !136
}

; Function Attrs: nounwind
define dso_local i64 @list_successors(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #5 {
  %6 = alloca [17 x i32], align 16
  %7 = alloca [256 x i32], align 16
  %8 = alloca [17 x i32], align 16
  %9 = alloca [4 x ptr], align 16
  %10 = alloca %struct.State, align 8
  %11 = alloca [2 x ptr], align 16
  %12 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %14 = icmp eq i64 %3, 0
  br i1 %14, label %1181, label %15

15:                                               ; preds = %5
  %16 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %17 = getelementptr inbounds ptr, ptr %9, i64 1
  %18 = getelementptr inbounds [2 x i64], ptr %10, i64 0, i64 1
  %19 = getelementptr inbounds ptr, ptr %9, i64 2
  %20 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1
  %21 = getelementptr inbounds ptr, ptr %9, i64 3
  %22 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 1
  %23 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %24 = getelementptr inbounds ptr, ptr %11, i64 1
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %28 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 1
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %36 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %37 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %38 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %39 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 2
  %42 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 1
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %45 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %46 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %47 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i32 3
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %52 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  br label %53

53:                                               ; preds = %15, %1176
  %54 = phi i64 [ 0, %15 ], [ %1179, %1176 ]
  %55 = load i64, ptr %12, align 8, !tbaa !42
  %56 = load i64, ptr %16, align 8, !tbaa !39
  %57 = sub i64 %55, %56
  %58 = icmp ugt i64 %57, 511
  br i1 %58, label %59, label %1181

59:                                               ; preds = %53
  %60 = load i64, ptr %13, align 8, !tbaa !137
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %1181

62:                                               ; preds = %59
  %63 = getelementptr inbounds i64, ptr %2, i64 %54
  %64 = load i64, ptr %63, align 8, !tbaa !10
  %65 = add i64 %54, %4
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #13, !noalias !138
  store ptr %10, ptr %9, align 16, !tbaa !48, !noalias !138
  store ptr %18, ptr %17, align 8, !tbaa !48, !noalias !138
  store ptr %20, ptr %19, align 16, !tbaa !48, !noalias !138
  store ptr %22, ptr %21, align 8, !tbaa !48, !noalias !138
  br label %66

66:                                               ; preds = %66, %62
  %67 = phi i64 [ 0, %62 ], [ %78, %66 ]
  %68 = phi i64 [ %64, %62 ], [ %77, %66 ]
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %67
  %70 = load i64, ptr %69, align 8, !tbaa !10, !noalias !138
  %71 = shl nsw i64 -1, %70
  %72 = xor i64 %71, -1
  %73 = and i64 %68, %72
  %74 = getelementptr inbounds [4 x ptr], ptr %9, i64 0, i64 %67
  %75 = load ptr, ptr %74, align 8, !tbaa !48, !noalias !138
  store i64 %73, ptr %75, align 8, !tbaa !10
  %76 = load i64, ptr %69, align 8, !tbaa !10, !noalias !138
  %77 = lshr i64 %68, %76
  %78 = add nuw nsw i64 %67, 1
  %79 = icmp eq i64 %78, 4
  br i1 %79, label %80, label %66, !llvm.loop !49

80:                                               ; preds = %66
  %81 = trunc i64 %65 to i32
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #13, !noalias !138
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %11) #13
  %82 = load i64, ptr %23, align 8, !tbaa !10
  %83 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %82
  %84 = load i64, ptr %20, align 8, !tbaa !10
  %85 = load ptr, ptr %83, align 8, !tbaa !30
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %82, i32 1
  %87 = load i64, ptr %86, align 8, !tbaa !28
  %88 = mul i64 %87, %84
  %89 = getelementptr inbounds i32, ptr %85, i64 %88
  store ptr %89, ptr %11, align 16, !tbaa !48
  %90 = load i64, ptr %25, align 8, !tbaa !10
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %90
  %92 = load i64, ptr %22, align 8, !tbaa !10
  %93 = load ptr, ptr %91, align 8, !tbaa !30
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %90, i32 1
  %95 = load i64, ptr %94, align 8, !tbaa !28
  %96 = mul i64 %95, %92
  %97 = getelementptr inbounds i32, ptr %93, i64 %96
  store ptr %97, ptr %24, align 8, !tbaa !48
  %98 = load i32, ptr %89, align 4, !tbaa !25
  %99 = load i32, ptr %97, align 4, !tbaa !25
  %100 = add nsw i32 %99, %98
  %101 = sext i32 %100 to i64
  br label %102

102:                                              ; preds = %136, %80
  %103 = phi i32 [ 0, %80 ], [ %137, %136 ]
  %104 = phi i64 [ 0, %80 ], [ %129, %136 ]
  %105 = phi i64 [ 0, %80 ], [ %130, %136 ]
  %106 = phi i64 [ 0, %80 ], [ %138, %136 ]
  %107 = phi i64 [ 0, %80 ], [ %139, %136 ]
  %108 = getelementptr inbounds [2 x i64], ptr %10, i64 0, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !10
  %110 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %107
  %111 = load i64, ptr %110, align 8, !tbaa !10
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50, i64 %111
  %113 = load ptr, ptr %112, align 8, !tbaa !48
  %114 = load i64, ptr %26, align 8, !tbaa !61
  %115 = shl i64 %114, 1
  %116 = or i64 %115, 1
  %117 = mul i64 %116, %109
  %118 = add i64 %117, %101
  %119 = getelementptr inbounds i64, ptr %113, i64 %118
  %120 = load atomic i64, ptr %119 acquire, align 8
  %121 = icmp eq i64 %120, 0
  br i1 %121, label %122, label %124, !prof !36

122:                                              ; preds = %102
  %123 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %107, i64 noundef %109, i64 noundef %101, i64 noundef %64, i64 noundef %65) #12
  br label %124

124:                                              ; preds = %122, %102
  %125 = phi i64 [ %123, %122 ], [ %120, %102 ]
  %126 = lshr i64 %125, 32
  %127 = lshr i64 %125, 2
  %128 = and i64 %127, 1073741823
  %129 = or i64 %125, %104
  %130 = or i64 %128, %105
  %131 = add nuw nsw i64 %128, %126
  %132 = icmp eq i64 %128, 0
  br i1 %132, label %136, label %133

133:                                              ; preds = %124
  %134 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 %107
  %135 = icmp eq i64 %107, 0
  br label %141

136:                                              ; preds = %318, %124
  %137 = phi i32 [ %103, %124 ], [ %319, %318 ]
  %138 = phi i64 [ %106, %124 ], [ %258, %318 ]
  %139 = add nuw nsw i64 %107, 1
  %140 = icmp eq i64 %139, 2
  br i1 %140, label %333, label %102, !llvm.loop !62

141:                                              ; preds = %318, %133
  %142 = phi i32 [ %103, %133 ], [ %319, %318 ]
  %143 = phi i64 [ %106, %133 ], [ %258, %318 ]
  %144 = phi i64 [ %126, %133 ], [ %320, %318 ]
  %145 = load ptr, ptr %27, align 8, !tbaa !63
  %146 = getelementptr inbounds %struct.Local, ptr %145, i64 %144
  %147 = getelementptr inbounds %struct.Local, ptr %145, i64 %144, i32 5
  %148 = load i32, ptr %147, align 4, !tbaa !64
  %149 = icmp eq i32 %148, -1
  br i1 %149, label %151, label %150, !prof !67

150:                                              ; preds = %141
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %144, i64 noundef %107, ptr noundef nonnull %10, i64 noundef %101, i64 noundef %64, i64 noundef %65) #12
  br label %151

151:                                              ; preds = %150, %141
  %152 = load i64, ptr %28, align 8, !tbaa !68
  %153 = load i64, ptr %134, align 8, !tbaa !10
  %154 = getelementptr inbounds %struct.Local, ptr %145, i64 %144, i32 4
  %155 = load i16, ptr %154, align 2, !tbaa !69
  %156 = icmp eq i16 %155, 0
  br i1 %156, label %252, label %157

157:                                              ; preds = %151
  %158 = load i64, ptr %110, align 8, !tbaa !10
  %159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %158
  %160 = load ptr, ptr %159, align 8, !tbaa !30
  %161 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %158, i32 1
  %162 = load i64, ptr %161, align 8, !tbaa !28
  %163 = mul i64 %162, %153
  %164 = getelementptr inbounds i32, ptr %160, i64 %163
  %165 = load i32, ptr %164, align 4, !tbaa !25
  %166 = sext i32 %165 to i64
  %167 = load i64, ptr %29, align 8, !tbaa !70
  %168 = icmp ugt i64 %167, %166
  br i1 %168, label %192, label %184

169:                                              ; preds = %244
  %170 = load i64, ptr %110, align 8, !tbaa !10
  %171 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %170
  %172 = load ptr, ptr %171, align 8, !tbaa !30
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %170, i32 1
  %174 = load i64, ptr %173, align 8, !tbaa !28
  %175 = mul i64 %174, %245
  %176 = getelementptr inbounds i32, ptr %172, i64 %175
  %177 = load i32, ptr %176, align 4, !tbaa !25
  %178 = sext i32 %177 to i64
  %179 = load i64, ptr %29, align 8, !tbaa !70
  %180 = icmp ugt i64 %179, %178
  br i1 %180, label %192, label %181, !llvm.loop !71

181:                                              ; preds = %169
  %182 = xor i64 %195, -1
  %183 = load i64, ptr %28, align 8, !tbaa !10
  br label %184

184:                                              ; preds = %157, %181
  %185 = phi i16 [ %247, %181 ], [ %155, %157 ]
  %186 = phi i64 [ %183, %181 ], [ %152, %157 ]
  %187 = phi i64 [ %182, %181 ], [ 0, %157 ]
  %188 = phi i64 [ %245, %181 ], [ %153, %157 ]
  %189 = zext i16 %185 to i64
  %190 = add i64 %186, %189
  %191 = add i64 %190, %187
  store i64 %191, ptr %28, align 8, !tbaa !10
  br label %252

192:                                              ; preds = %157, %169
  %193 = phi i64 [ %170, %169 ], [ %158, %157 ]
  %194 = phi i64 [ %245, %169 ], [ %153, %157 ]
  %195 = phi i64 [ %246, %169 ], [ 0, %157 ]
  %196 = getelementptr inbounds %struct.Local, ptr %145, i64 %144, i32 6, i64 %195
  %197 = load i32, ptr %196, align 4, !tbaa !25
  %198 = zext i32 %197 to i64
  %199 = shl i64 %193, 62
  %200 = shl i64 %194, 31
  %201 = or i64 %200, %199
  %202 = or i64 %201, %198
  %203 = mul i64 %202, -7046029254386353131
  %204 = lshr i64 %203, 32
  %205 = xor i64 %204, %203
  %206 = mul i64 %205, -2960836687051489901
  %207 = lshr i64 %206, 29
  %208 = xor i64 %207, %206
  %209 = mul i64 %208, -4417276706812531889
  %210 = zext i64 %209 to i128
  %211 = load i64, ptr %31, align 8, !tbaa !11
  %212 = lshr i64 %211, 3
  %213 = zext i64 %212 to i128
  %214 = mul nuw nsw i128 %210, %213
  %215 = lshr i128 %214, 61
  %216 = trunc i128 %215 to i64
  %217 = and i64 %216, -8
  %218 = add i64 %202, 1
  %219 = load ptr, ptr %30, align 8, !tbaa !4
  %220 = getelementptr inbounds i64, ptr %219, i64 %217
  %221 = load atomic i64, ptr %220 acquire, align 8
  %222 = icmp eq i64 %221, %218
  br i1 %222, label %236, label %223

223:                                              ; preds = %192, %227
  %224 = phi i64 [ %234, %227 ], [ %221, %192 ]
  %225 = phi i64 [ %231, %227 ], [ %217, %192 ]
  %226 = icmp eq i64 %224, 0
  br i1 %226, label %242, label %227

227:                                              ; preds = %223
  %228 = add i64 %225, 1
  %229 = load i64, ptr %31, align 8, !tbaa !11
  %230 = icmp eq i64 %228, %229
  %231 = select i1 %230, i64 0, i64 %228
  %232 = load ptr, ptr %30, align 8, !tbaa !4
  %233 = getelementptr inbounds i64, ptr %232, i64 %231
  %234 = load atomic i64, ptr %233 acquire, align 8
  %235 = icmp eq i64 %234, %218
  br i1 %235, label %236, label %223, !llvm.loop !72

236:                                              ; preds = %227, %192
  %237 = phi i64 [ %217, %192 ], [ %231, %227 ]
  %238 = load ptr, ptr %32, align 8, !tbaa !12
  %239 = getelementptr inbounds i64, ptr %238, i64 %237
  %240 = load i64, ptr %239, align 8, !tbaa !10
  %241 = icmp eq i64 %240, -1
  br i1 %241, label %242, label %244, !prof !36

242:                                              ; preds = %223, %236
  %243 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %193, i64 noundef %194, i64 noundef %198, i64 noundef %202) #12
  br label %244

244:                                              ; preds = %242, %236
  %245 = phi i64 [ %243, %242 ], [ %240, %236 ]
  %246 = add nuw nsw i64 %195, 1
  %247 = load i16, ptr %154, align 2, !tbaa !69
  %248 = zext i16 %247 to i64
  %249 = icmp ult i64 %246, %248
  br i1 %249, label %169, label %250, !llvm.loop !71

250:                                              ; preds = %244
  %251 = load i64, ptr %28, align 8, !tbaa !68
  br label %252

252:                                              ; preds = %250, %184, %151
  %253 = phi i64 [ %191, %184 ], [ %152, %151 ], [ %251, %250 ]
  %254 = phi i64 [ %188, %184 ], [ %153, %151 ], [ %245, %250 ]
  %255 = icmp ne i64 %253, %152
  %256 = zext i1 %255 to i64
  %257 = shl nuw i64 %256, %107
  %258 = or i64 %257, %143
  %259 = load i64, ptr %33, align 8, !tbaa !10
  %260 = load i64, ptr %34, align 8, !tbaa !10
  %261 = add i64 %260, %259
  %262 = load i64, ptr %35, align 8, !tbaa !10
  %263 = add i64 %261, %262
  %264 = load i64, ptr %36, align 8, !tbaa !38
  %265 = and i64 %264, 1
  %266 = icmp eq i64 %265, 0
  br i1 %135, label %286, label %267

267:                                              ; preds = %252
  %268 = load i64, ptr %10, align 8, !tbaa !10
  %269 = load i32, ptr %146, align 4, !tbaa !73
  %270 = zext i32 %269 to i64
  %271 = load i64, ptr %20, align 8, !tbaa !10
  %272 = shl i64 %270, %259
  %273 = shl i64 %271, %261
  %274 = shl i64 %254, %263
  %275 = or i64 %274, %273
  %276 = or i64 %275, %272
  %277 = or i64 %276, %268
  br i1 %266, label %305, label %278

278:                                              ; preds = %267
  %279 = shl i64 %268, %259
  %280 = shl i64 %254, %261
  %281 = shl i64 %271, %263
  %282 = or i64 %279, %280
  %283 = or i64 %282, %281
  %284 = or i64 %283, %270
  %285 = call i64 @llvm.umin.i64(i64 %277, i64 %284)
  br label %305

286:                                              ; preds = %252
  %287 = load i32, ptr %146, align 4, !tbaa !73
  %288 = zext i32 %287 to i64
  %289 = load i64, ptr %18, align 8, !tbaa !10
  %290 = load i64, ptr %22, align 8, !tbaa !10
  %291 = shl i64 %289, %259
  %292 = shl i64 %254, %261
  %293 = shl i64 %290, %263
  %294 = or i64 %292, %291
  %295 = or i64 %294, %293
  %296 = or i64 %295, %288
  br i1 %266, label %305, label %297

297:                                              ; preds = %286
  %298 = shl i64 %288, %259
  %299 = shl i64 %290, %261
  %300 = shl i64 %254, %263
  %301 = or i64 %300, %298
  %302 = or i64 %301, %299
  %303 = or i64 %302, %289
  %304 = call i64 @llvm.umin.i64(i64 %296, i64 %303)
  br label %305

305:                                              ; preds = %297, %286, %278, %267
  %306 = phi i64 [ %285, %278 ], [ %277, %267 ], [ %304, %297 ], [ %296, %286 ]
  %307 = load i64, ptr %37, align 8, !tbaa !74
  %308 = add i64 %307, 1
  store i64 %308, ptr %37, align 8, !tbaa !74
  %309 = icmp eq i64 %64, %306
  br i1 %309, label %318, label %310

310:                                              ; preds = %305
  %311 = load ptr, ptr %1, align 8, !tbaa !44
  %312 = load i64, ptr %16, align 8, !tbaa !39
  %313 = getelementptr inbounds i64, ptr %311, i64 %312
  store i64 %306, ptr %313, align 8, !tbaa !10
  %314 = load ptr, ptr %38, align 8, !tbaa !52
  %315 = load i64, ptr %16, align 8, !tbaa !39
  %316 = add i64 %315, 1
  store i64 %316, ptr %16, align 8, !tbaa !39
  %317 = getelementptr inbounds i32, ptr %314, i64 %315
  store i32 %81, ptr %317, align 4, !tbaa !25
  br label %318

318:                                              ; preds = %305, %310
  %319 = phi i32 [ %142, %305 ], [ 1, %310 ]
  %320 = add nuw nsw i64 %144, 1
  %321 = icmp ult i64 %320, %131
  br i1 %321, label %141, label %136, !llvm.loop !76

322:                                              ; preds = %352
  %323 = load i64, ptr %36, align 8, !tbaa !38
  %324 = and i64 %323, 2
  %325 = icmp eq i64 %324, 0
  %326 = and i64 %355, 2
  %327 = icmp ne i64 %326, 0
  %328 = select i1 %325, i1 true, i1 %327
  %329 = icmp eq i64 %130, 0
  %330 = select i1 %328, i1 true, i1 %329
  %331 = load i64, ptr %49, align 8, !tbaa !77
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %831, label %835

333:                                              ; preds = %136, %352
  %334 = phi i32 [ %353, %352 ], [ %137, %136 ]
  %335 = phi i64 [ %355, %352 ], [ %129, %136 ]
  %336 = phi i64 [ %354, %352 ], [ %138, %136 ]
  %337 = phi i64 [ %356, %352 ], [ 0, %136 ]
  %338 = sub nuw nsw i64 1, %337
  %339 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 %338
  %340 = load ptr, ptr %339, align 8, !tbaa !48
  %341 = load i32, ptr %340, align 4, !tbaa !25
  %342 = icmp slt i32 %341, 1
  br i1 %342, label %352, label %343

343:                                              ; preds = %333
  %344 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 %338
  %345 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %338
  %346 = getelementptr inbounds [2 x i64], ptr %10, i64 0, i64 %337
  %347 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %337
  %348 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %337
  %349 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %337
  %350 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 %337
  %351 = icmp eq i64 %337, 0
  br label %358

352:                                              ; preds = %823, %333
  %353 = phi i32 [ %334, %333 ], [ %824, %823 ]
  %354 = phi i64 [ %336, %333 ], [ %825, %823 ]
  %355 = phi i64 [ %335, %333 ], [ %826, %823 ]
  %356 = add nuw nsw i64 %337, 1
  %357 = icmp eq i64 %356, 2
  br i1 %357, label %322, label %333, !llvm.loop !78

358:                                              ; preds = %823, %343
  %359 = phi i32 [ %334, %343 ], [ %824, %823 ]
  %360 = phi i64 [ 1, %343 ], [ %827, %823 ]
  %361 = phi i64 [ %335, %343 ], [ %826, %823 ]
  %362 = phi i64 [ %336, %343 ], [ %825, %823 ]
  %363 = icmp ugt i64 %360, 1
  br i1 %363, label %364, label %371

364:                                              ; preds = %358
  %365 = getelementptr inbounds i32, ptr %340, i64 %360
  %366 = load i32, ptr %365, align 4, !tbaa !25
  %367 = add nsw i64 %360, -1
  %368 = getelementptr inbounds i32, ptr %340, i64 %367
  %369 = load i32, ptr %368, align 4, !tbaa !25
  %370 = icmp eq i32 %366, %369
  br i1 %370, label %823, label %371

371:                                              ; preds = %364, %358
  %372 = phi i64 [ %367, %364 ], [ 0, %358 ]
  %373 = load i64, ptr %344, align 8, !tbaa !10
  %374 = load i64, ptr %345, align 8, !tbaa !10
  %375 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %374
  %376 = load ptr, ptr %375, align 8, !tbaa !48
  %377 = load i64, ptr %26, align 8, !tbaa !61
  %378 = mul i64 %377, %373
  %379 = add i64 %378, %372
  %380 = getelementptr inbounds i32, ptr %376, i64 %379
  %381 = load atomic i32, ptr %380 acquire, align 4
  %382 = icmp eq i32 %381, 0
  br i1 %382, label %383, label %431, !prof !36

383:                                              ; preds = %371, %383
  %384 = cmpxchg ptr %39, i64 0, i64 1 acquire monotonic, align 8
  %385 = extractvalue { i64, i1 } %384, 1
  br i1 %385, label %386, label %383, !llvm.loop !79

386:                                              ; preds = %383
  %387 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %374
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %8) #13
  %388 = load ptr, ptr %387, align 8, !tbaa !30
  %389 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %374, i32 1
  %390 = load i64, ptr %389, align 8, !tbaa !28
  %391 = mul i64 %390, %373
  %392 = getelementptr inbounds i32, ptr %388, i64 %391
  %393 = icmp eq i64 %390, 0
  br i1 %393, label %417, label %394

394:                                              ; preds = %386, %394
  %395 = phi i64 [ %399, %394 ], [ 0, %386 ]
  %396 = getelementptr inbounds i32, ptr %392, i64 %395
  %397 = load i32, ptr %396, align 4, !tbaa !25
  %398 = getelementptr inbounds i32, ptr %8, i64 %395
  store i32 %397, ptr %398, align 4, !tbaa !25
  %399 = add nuw i64 %395, 1
  %400 = icmp eq i64 %399, %390
  br i1 %400, label %401, label %394, !llvm.loop !35

401:                                              ; preds = %394
  %402 = load i32, ptr %8, align 16, !tbaa !25
  %403 = trunc i64 %372 to i32
  %404 = add nsw i32 %403, 1
  %405 = icmp slt i32 %404, %402
  br i1 %405, label %406, label %417

406:                                              ; preds = %401
  %407 = sext i32 %404 to i64
  br label %408

408:                                              ; preds = %408, %406
  %409 = phi i64 [ %407, %406 ], [ %410, %408 ]
  %410 = add nuw nsw i64 %409, 1
  %411 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %410
  %412 = load i32, ptr %411, align 4, !tbaa !25
  %413 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %409
  store i32 %412, ptr %413, align 4, !tbaa !25
  %414 = load i32, ptr %8, align 16, !tbaa !25
  %415 = sext i32 %414 to i64
  %416 = icmp slt i64 %410, %415
  br i1 %416, label %408, label %417, !llvm.loop !80

417:                                              ; preds = %408, %401, %386
  %418 = phi i32 [ %402, %401 ], [ undef, %386 ], [ %414, %408 ]
  %419 = sext i32 %418 to i64
  %420 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %419
  store i32 -1, ptr %420, align 4, !tbaa !25
  %421 = load i32, ptr %8, align 16, !tbaa !25
  %422 = add nsw i32 %421, -1
  store i32 %422, ptr %8, align 16, !tbaa !25
  %423 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %387, ptr noundef nonnull %8) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %8) #13
  %424 = load ptr, ptr %375, align 8, !tbaa !48
  %425 = load i64, ptr %26, align 8, !tbaa !61
  %426 = mul i64 %425, %373
  %427 = add i64 %426, %372
  %428 = getelementptr inbounds i32, ptr %424, i64 %427
  %429 = trunc i64 %423 to i32
  %430 = add i32 %429, 1
  store atomic i32 %430, ptr %428 release, align 4
  store atomic i64 0, ptr %39 release, align 8
  br label %434

431:                                              ; preds = %371
  %432 = zext i32 %381 to i64
  %433 = add nsw i64 %432, -1
  br label %434

434:                                              ; preds = %431, %417
  %435 = phi i64 [ %423, %417 ], [ %433, %431 ]
  %436 = load i64, ptr %346, align 8, !tbaa !10
  %437 = getelementptr inbounds i32, ptr %340, i64 %360
  %438 = load i32, ptr %437, align 4, !tbaa !25
  %439 = sext i32 %438 to i64
  %440 = load i64, ptr %347, align 8, !tbaa !10
  %441 = shl i64 %440, 62
  %442 = shl i64 %436, 31
  %443 = or i64 %442, %439
  %444 = or i64 %443, %441
  %445 = mul i64 %444, -7046029254386353131
  %446 = lshr i64 %445, 32
  %447 = xor i64 %446, %445
  %448 = mul i64 %447, -2960836687051489901
  %449 = lshr i64 %448, 29
  %450 = xor i64 %449, %448
  %451 = mul i64 %450, -4417276706812531889
  %452 = zext i64 %451 to i128
  %453 = load i64, ptr %41, align 8, !tbaa !11
  %454 = lshr i64 %453, 3
  %455 = zext i64 %454 to i128
  %456 = mul nuw nsw i128 %452, %455
  %457 = lshr i128 %456, 61
  %458 = trunc i128 %457 to i64
  %459 = and i64 %458, -8
  %460 = add i64 %444, 1
  %461 = load ptr, ptr %40, align 8, !tbaa !4
  %462 = getelementptr inbounds i64, ptr %461, i64 %459
  %463 = load atomic i64, ptr %462 acquire, align 8
  %464 = icmp eq i64 %463, %460
  br i1 %464, label %478, label %465

465:                                              ; preds = %434, %469
  %466 = phi i64 [ %476, %469 ], [ %463, %434 ]
  %467 = phi i64 [ %473, %469 ], [ %459, %434 ]
  %468 = icmp eq i64 %466, 0
  br i1 %468, label %484, label %469

469:                                              ; preds = %465
  %470 = add i64 %467, 1
  %471 = load i64, ptr %41, align 8, !tbaa !11
  %472 = icmp eq i64 %470, %471
  %473 = select i1 %472, i64 0, i64 %470
  %474 = load ptr, ptr %40, align 8, !tbaa !4
  %475 = getelementptr inbounds i64, ptr %474, i64 %473
  %476 = load atomic i64, ptr %475 acquire, align 8
  %477 = icmp eq i64 %476, %460
  br i1 %477, label %478, label %465, !llvm.loop !72

478:                                              ; preds = %469, %434
  %479 = phi i64 [ %459, %434 ], [ %473, %469 ]
  %480 = load ptr, ptr %42, align 8, !tbaa !12
  %481 = getelementptr inbounds i64, ptr %480, i64 %479
  %482 = load i64, ptr %481, align 8, !tbaa !10
  %483 = icmp eq i64 %482, 0
  br i1 %483, label %484, label %636, !prof !36

484:                                              ; preds = %465, %478
  br label %485

485:                                              ; preds = %484, %485
  %486 = cmpxchg ptr %39, i64 0, i64 1 acquire monotonic, align 8
  %487 = extractvalue { i64, i1 } %486, 1
  br i1 %487, label %488, label %485, !llvm.loop !79

488:                                              ; preds = %485
  %489 = load i64, ptr %41, align 8, !tbaa !11
  %490 = lshr i64 %489, 3
  %491 = zext i64 %490 to i128
  %492 = mul nuw nsw i128 %491, %452
  %493 = lshr i128 %492, 61
  %494 = trunc i128 %493 to i64
  %495 = and i64 %494, -8
  %496 = load ptr, ptr %40, align 8, !tbaa !4
  %497 = getelementptr inbounds i64, ptr %496, i64 %495
  %498 = load atomic i64, ptr %497 acquire, align 8
  %499 = icmp eq i64 %498, %460
  br i1 %499, label %513, label %500

500:                                              ; preds = %488, %504
  %501 = phi i64 [ %511, %504 ], [ %498, %488 ]
  %502 = phi i64 [ %508, %504 ], [ %495, %488 ]
  %503 = icmp eq i64 %501, 0
  br i1 %503, label %519, label %504

504:                                              ; preds = %500
  %505 = add i64 %502, 1
  %506 = load i64, ptr %41, align 8, !tbaa !11
  %507 = icmp eq i64 %505, %506
  %508 = select i1 %507, i64 0, i64 %505
  %509 = load ptr, ptr %40, align 8, !tbaa !4
  %510 = getelementptr inbounds i64, ptr %509, i64 %508
  %511 = load atomic i64, ptr %510 acquire, align 8
  %512 = icmp eq i64 %511, %460
  br i1 %512, label %513, label %500, !llvm.loop !72

513:                                              ; preds = %504, %488
  %514 = phi i64 [ %495, %488 ], [ %508, %504 ]
  %515 = load ptr, ptr %42, align 8, !tbaa !12
  %516 = getelementptr inbounds i64, ptr %515, i64 %514
  %517 = load i64, ptr %516, align 8, !tbaa !10
  %518 = icmp eq i64 %517, 0
  br i1 %518, label %519, label %634

519:                                              ; preds = %500, %513
  %520 = load i64, ptr %43, align 8, !tbaa !81
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %7) #13
  %521 = load i64, ptr %347, align 8, !tbaa !10
  %522 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %521
  %523 = load ptr, ptr %522, align 8, !tbaa !30
  %524 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %521, i32 1
  %525 = load i64, ptr %524, align 8, !tbaa !28
  %526 = mul i64 %525, %436
  %527 = getelementptr inbounds i32, ptr %523, i64 %526
  %528 = load i64, ptr %44, align 8, !tbaa !82
  %529 = icmp eq i64 %528, 0
  br i1 %529, label %537, label %530

530:                                              ; preds = %519, %530
  %531 = phi i64 [ %535, %530 ], [ 0, %519 ]
  %532 = getelementptr inbounds i32, ptr %527, i64 %531
  %533 = load i32, ptr %532, align 4, !tbaa !25
  %534 = getelementptr inbounds i32, ptr %7, i64 %531
  store i32 %533, ptr %534, align 4, !tbaa !25
  %535 = add nuw i64 %531, 1
  %536 = icmp eq i64 %535, %528
  br i1 %536, label %537, label %530, !llvm.loop !35

537:                                              ; preds = %530, %519
  %538 = load i64, ptr %348, align 8, !tbaa !10
  %539 = load i64, ptr %349, align 8, !tbaa !10
  %540 = icmp ult i64 %538, %539
  br i1 %540, label %619, label %578

541:                                              ; preds = %630
  %542 = load i64, ptr %43, align 8, !tbaa !81
  %543 = sub i64 %542, %520
  %544 = icmp ugt i64 %542, %520
  br i1 %544, label %545, label %578

545:                                              ; preds = %541
  %546 = load ptr, ptr %27, align 8, !tbaa !63
  br label %547

547:                                              ; preds = %570, %545
  %548 = phi i1 [ true, %545 ], [ %572, %570 ]
  %549 = phi i64 [ %520, %545 ], [ %571, %570 ]
  %550 = getelementptr inbounds %struct.Local, ptr %546, i64 %549, i32 5
  %551 = load i32, ptr %550, align 4, !tbaa !64
  %552 = icmp eq i32 %551, -1
  br i1 %552, label %570, label %553

553:                                              ; preds = %547
  %554 = load ptr, ptr %46, align 8, !tbaa !83
  %555 = zext i32 %551 to i64
  br label %559

556:                                              ; preds = %564
  %557 = add nuw nsw i64 %560, 1
  %558 = icmp eq i64 %557, 4294967295
  br i1 %558, label %570, label %559, !llvm.loop !84

559:                                              ; preds = %556, %553
  %560 = phi i64 [ %555, %553 ], [ %557, %556 ]
  %561 = getelementptr inbounds i32, ptr %554, i64 %560
  %562 = load i32, ptr %561, align 4, !tbaa !25
  %563 = icmp eq i32 %562, -1
  br i1 %563, label %570, label %564

564:                                              ; preds = %559
  %565 = load ptr, ptr %47, align 8, !tbaa !48
  %566 = zext i32 %562 to i64
  %567 = getelementptr inbounds %struct.Claim, ptr %565, i64 %566, i32 6
  %568 = load i64, ptr %567, align 8, !tbaa !85
  %569 = icmp eq i64 %568, 0
  br i1 %569, label %556, label %574

570:                                              ; preds = %559, %556, %547
  %571 = add nuw i64 %549, 1
  %572 = icmp ult i64 %571, %542
  %573 = icmp eq i64 %571, %542
  br i1 %573, label %574, label %547, !llvm.loop !87

574:                                              ; preds = %570, %564
  %575 = phi i1 [ %548, %564 ], [ %572, %570 ]
  %576 = freeze i1 %575
  %577 = select i1 %576, i64 2, i64 0
  br label %578

578:                                              ; preds = %574, %541, %537
  %579 = phi i64 [ %543, %574 ], [ %543, %541 ], [ 0, %537 ]
  %580 = phi i64 [ %577, %574 ], [ 0, %541 ], [ 0, %537 ]
  %581 = shl i64 %520, 32
  %582 = shl i64 %579, 2
  %583 = or i64 %581, %582
  %584 = or i64 %583, %580
  %585 = or i64 %584, 1
  %586 = load i64, ptr %41, align 8, !tbaa !11
  %587 = lshr i64 %586, 3
  %588 = zext i64 %587 to i128
  %589 = mul nuw nsw i128 %588, %452
  %590 = lshr i128 %589, 61
  %591 = trunc i128 %590 to i64
  %592 = and i64 %591, -8
  %593 = load ptr, ptr %40, align 8, !tbaa !4
  %594 = getelementptr inbounds i64, ptr %593, i64 %592
  %595 = load i64, ptr %594, align 8, !tbaa !10
  %596 = icmp eq i64 %595, 0
  br i1 %596, label %605, label %597

597:                                              ; preds = %578, %597
  %598 = phi i64 [ %601, %597 ], [ %592, %578 ]
  %599 = add i64 %598, 1
  %600 = icmp eq i64 %599, %586
  %601 = select i1 %600, i64 0, i64 %599
  %602 = getelementptr inbounds i64, ptr %593, i64 %601
  %603 = load i64, ptr %602, align 8, !tbaa !10
  %604 = icmp eq i64 %603, 0
  br i1 %604, label %605, label %597, !llvm.loop !88

605:                                              ; preds = %597, %578
  %606 = phi i64 [ %592, %578 ], [ %601, %597 ]
  %607 = getelementptr inbounds i64, ptr %593, i64 %606
  %608 = load ptr, ptr %42, align 8, !tbaa !12
  %609 = getelementptr inbounds i64, ptr %608, i64 %606
  store i64 %585, ptr %609, align 8, !tbaa !10
  store atomic i64 %460, ptr %607 release, align 8
  %610 = atomicrmw add ptr %48, i64 1 monotonic, align 8
  %611 = mul i64 %610, 100
  %612 = add i64 %611, 100
  %613 = load i64, ptr %41, align 8, !tbaa !11
  %614 = mul i64 %613, 60
  %615 = icmp ugt i64 %612, %614
  br i1 %615, label %616, label %618, !prof !36

616:                                              ; preds = %605
  %617 = atomicrmw or ptr %13, i64 2 monotonic, align 8
  br label %618

618:                                              ; preds = %616, %605
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #13
  br label %634

619:                                              ; preds = %537, %630
  %620 = phi i64 [ %631, %630 ], [ %538, %537 ]
  %621 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %620, ptr noundef nonnull %7, i32 noundef %438, i64 noundef 0) #12
  %622 = icmp eq i32 %621, 0
  br i1 %622, label %630, label %623

623:                                              ; preds = %619
  %624 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %337, i64 noundef %436, i64 noundef %620, i64 noundef %520, i32 noundef %438) #12
  %625 = icmp eq i32 %624, 0
  br i1 %625, label %630, label %626

626:                                              ; preds = %623
  %627 = load i64, ptr %43, align 8, !tbaa !81
  %628 = add i64 %627, -1
  %629 = load i64, ptr %45, align 8, !tbaa !89
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %337, i64 noundef %436, i64 noundef %628, i64 noundef %629, i64 noundef %64, i64 noundef %65) #12
  br label %630

630:                                              ; preds = %626, %623, %619
  %631 = add nuw i64 %620, 1
  %632 = load i64, ptr %349, align 8, !tbaa !10
  %633 = icmp ult i64 %631, %632
  br i1 %633, label %619, label %541, !llvm.loop !90

634:                                              ; preds = %618, %513
  %635 = phi i64 [ %517, %513 ], [ %585, %618 ]
  store atomic i64 0, ptr %39 release, align 8
  br label %636

636:                                              ; preds = %634, %478
  %637 = phi i64 [ %635, %634 ], [ %482, %478 ]
  %638 = lshr i64 %637, 32
  %639 = lshr i64 %637, 2
  %640 = and i64 %639, 1073741823
  %641 = or i64 %637, %361
  %642 = add nuw nsw i64 %640, %638
  %643 = icmp eq i64 %640, 0
  br i1 %643, label %823, label %644

644:                                              ; preds = %636, %819
  %645 = phi i32 [ %820, %819 ], [ %359, %636 ]
  %646 = phi i64 [ %761, %819 ], [ %362, %636 ]
  %647 = phi i64 [ %821, %819 ], [ %638, %636 ]
  %648 = load ptr, ptr %27, align 8, !tbaa !63
  %649 = getelementptr inbounds %struct.Local, ptr %648, i64 %647
  %650 = getelementptr inbounds %struct.Local, ptr %648, i64 %647, i32 5
  %651 = load i32, ptr %650, align 4, !tbaa !64
  %652 = icmp eq i32 %651, -1
  br i1 %652, label %654, label %653, !prof !67

653:                                              ; preds = %644
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %647, i64 noundef %337, ptr noundef nonnull %10, i64 noundef %101, i64 noundef %64, i64 noundef %65) #12
  br label %654

654:                                              ; preds = %653, %644
  %655 = load i64, ptr %28, align 8, !tbaa !68
  %656 = load i64, ptr %350, align 8, !tbaa !10
  %657 = getelementptr inbounds %struct.Local, ptr %648, i64 %647, i32 4
  %658 = load i16, ptr %657, align 2, !tbaa !69
  %659 = icmp eq i16 %658, 0
  br i1 %659, label %755, label %660

660:                                              ; preds = %654
  %661 = load i64, ptr %347, align 8, !tbaa !10
  %662 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %661
  %663 = load ptr, ptr %662, align 8, !tbaa !30
  %664 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %661, i32 1
  %665 = load i64, ptr %664, align 8, !tbaa !28
  %666 = mul i64 %665, %656
  %667 = getelementptr inbounds i32, ptr %663, i64 %666
  %668 = load i32, ptr %667, align 4, !tbaa !25
  %669 = sext i32 %668 to i64
  %670 = load i64, ptr %29, align 8, !tbaa !70
  %671 = icmp ugt i64 %670, %669
  br i1 %671, label %695, label %687

672:                                              ; preds = %747
  %673 = load i64, ptr %347, align 8, !tbaa !10
  %674 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %673
  %675 = load ptr, ptr %674, align 8, !tbaa !30
  %676 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %673, i32 1
  %677 = load i64, ptr %676, align 8, !tbaa !28
  %678 = mul i64 %677, %748
  %679 = getelementptr inbounds i32, ptr %675, i64 %678
  %680 = load i32, ptr %679, align 4, !tbaa !25
  %681 = sext i32 %680 to i64
  %682 = load i64, ptr %29, align 8, !tbaa !70
  %683 = icmp ugt i64 %682, %681
  br i1 %683, label %695, label %684, !llvm.loop !71

684:                                              ; preds = %672
  %685 = xor i64 %698, -1
  %686 = load i64, ptr %28, align 8, !tbaa !10
  br label %687

687:                                              ; preds = %660, %684
  %688 = phi i16 [ %750, %684 ], [ %658, %660 ]
  %689 = phi i64 [ %686, %684 ], [ %655, %660 ]
  %690 = phi i64 [ %685, %684 ], [ 0, %660 ]
  %691 = phi i64 [ %748, %684 ], [ %656, %660 ]
  %692 = zext i16 %688 to i64
  %693 = add i64 %689, %692
  %694 = add i64 %693, %690
  store i64 %694, ptr %28, align 8, !tbaa !10
  br label %755

695:                                              ; preds = %660, %672
  %696 = phi i64 [ %673, %672 ], [ %661, %660 ]
  %697 = phi i64 [ %748, %672 ], [ %656, %660 ]
  %698 = phi i64 [ %749, %672 ], [ 0, %660 ]
  %699 = getelementptr inbounds %struct.Local, ptr %648, i64 %647, i32 6, i64 %698
  %700 = load i32, ptr %699, align 4, !tbaa !25
  %701 = zext i32 %700 to i64
  %702 = shl i64 %696, 62
  %703 = shl i64 %697, 31
  %704 = or i64 %703, %702
  %705 = or i64 %704, %701
  %706 = mul i64 %705, -7046029254386353131
  %707 = lshr i64 %706, 32
  %708 = xor i64 %707, %706
  %709 = mul i64 %708, -2960836687051489901
  %710 = lshr i64 %709, 29
  %711 = xor i64 %710, %709
  %712 = mul i64 %711, -4417276706812531889
  %713 = zext i64 %712 to i128
  %714 = load i64, ptr %31, align 8, !tbaa !11
  %715 = lshr i64 %714, 3
  %716 = zext i64 %715 to i128
  %717 = mul nuw nsw i128 %713, %716
  %718 = lshr i128 %717, 61
  %719 = trunc i128 %718 to i64
  %720 = and i64 %719, -8
  %721 = add i64 %705, 1
  %722 = load ptr, ptr %30, align 8, !tbaa !4
  %723 = getelementptr inbounds i64, ptr %722, i64 %720
  %724 = load atomic i64, ptr %723 acquire, align 8
  %725 = icmp eq i64 %724, %721
  br i1 %725, label %739, label %726

726:                                              ; preds = %695, %730
  %727 = phi i64 [ %737, %730 ], [ %724, %695 ]
  %728 = phi i64 [ %734, %730 ], [ %720, %695 ]
  %729 = icmp eq i64 %727, 0
  br i1 %729, label %745, label %730

730:                                              ; preds = %726
  %731 = add i64 %728, 1
  %732 = load i64, ptr %31, align 8, !tbaa !11
  %733 = icmp eq i64 %731, %732
  %734 = select i1 %733, i64 0, i64 %731
  %735 = load ptr, ptr %30, align 8, !tbaa !4
  %736 = getelementptr inbounds i64, ptr %735, i64 %734
  %737 = load atomic i64, ptr %736 acquire, align 8
  %738 = icmp eq i64 %737, %721
  br i1 %738, label %739, label %726, !llvm.loop !72

739:                                              ; preds = %730, %695
  %740 = phi i64 [ %720, %695 ], [ %734, %730 ]
  %741 = load ptr, ptr %32, align 8, !tbaa !12
  %742 = getelementptr inbounds i64, ptr %741, i64 %740
  %743 = load i64, ptr %742, align 8, !tbaa !10
  %744 = icmp eq i64 %743, -1
  br i1 %744, label %745, label %747, !prof !36

745:                                              ; preds = %726, %739
  %746 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %696, i64 noundef %697, i64 noundef %701, i64 noundef %705) #12
  br label %747

747:                                              ; preds = %745, %739
  %748 = phi i64 [ %746, %745 ], [ %743, %739 ]
  %749 = add nuw nsw i64 %698, 1
  %750 = load i16, ptr %657, align 2, !tbaa !69
  %751 = zext i16 %750 to i64
  %752 = icmp ult i64 %749, %751
  br i1 %752, label %672, label %753, !llvm.loop !71

753:                                              ; preds = %747
  %754 = load i64, ptr %28, align 8, !tbaa !68
  br label %755

755:                                              ; preds = %753, %687, %654
  %756 = phi i64 [ %694, %687 ], [ %655, %654 ], [ %754, %753 ]
  %757 = phi i64 [ %691, %687 ], [ %656, %654 ], [ %748, %753 ]
  %758 = icmp ne i64 %756, %655
  %759 = zext i1 %758 to i64
  %760 = shl nuw i64 %759, %337
  %761 = or i64 %760, %646
  %762 = load i64, ptr %33, align 8, !tbaa !10
  %763 = load i64, ptr %34, align 8, !tbaa !10
  %764 = add i64 %763, %762
  %765 = load i64, ptr %35, align 8, !tbaa !10
  %766 = add i64 %764, %765
  %767 = load i64, ptr %36, align 8, !tbaa !38
  %768 = and i64 %767, 1
  %769 = icmp eq i64 %768, 0
  br i1 %351, label %788, label %770

770:                                              ; preds = %755
  %771 = load i64, ptr %10, align 8, !tbaa !10
  %772 = load i32, ptr %649, align 4, !tbaa !73
  %773 = zext i32 %772 to i64
  %774 = shl i64 %773, %762
  %775 = shl i64 %435, %764
  %776 = shl i64 %757, %766
  %777 = or i64 %776, %775
  %778 = or i64 %777, %774
  %779 = or i64 %778, %771
  br i1 %769, label %806, label %780

780:                                              ; preds = %770
  %781 = shl i64 %771, %762
  %782 = shl i64 %757, %764
  %783 = shl i64 %435, %766
  %784 = or i64 %783, %782
  %785 = or i64 %784, %781
  %786 = or i64 %785, %773
  %787 = call i64 @llvm.umin.i64(i64 %779, i64 %786)
  br label %806

788:                                              ; preds = %755
  %789 = load i32, ptr %649, align 4, !tbaa !73
  %790 = zext i32 %789 to i64
  %791 = load i64, ptr %18, align 8, !tbaa !10
  %792 = shl i64 %791, %762
  %793 = shl i64 %757, %764
  %794 = shl i64 %435, %766
  %795 = or i64 %794, %793
  %796 = or i64 %795, %792
  %797 = or i64 %796, %790
  br i1 %769, label %806, label %798

798:                                              ; preds = %788
  %799 = shl i64 %790, %762
  %800 = shl i64 %435, %764
  %801 = shl i64 %757, %766
  %802 = or i64 %801, %800
  %803 = or i64 %802, %799
  %804 = or i64 %803, %791
  %805 = call i64 @llvm.umin.i64(i64 %797, i64 %804)
  br label %806

806:                                              ; preds = %798, %788, %780, %770
  %807 = phi i64 [ %787, %780 ], [ %779, %770 ], [ %805, %798 ], [ %797, %788 ]
  %808 = load i64, ptr %37, align 8, !tbaa !74
  %809 = add i64 %808, 1
  store i64 %809, ptr %37, align 8, !tbaa !74
  %810 = icmp eq i64 %64, %807
  br i1 %810, label %819, label %811

811:                                              ; preds = %806
  %812 = load ptr, ptr %1, align 8, !tbaa !44
  %813 = load i64, ptr %16, align 8, !tbaa !39
  %814 = getelementptr inbounds i64, ptr %812, i64 %813
  store i64 %807, ptr %814, align 8, !tbaa !10
  %815 = load ptr, ptr %38, align 8, !tbaa !52
  %816 = load i64, ptr %16, align 8, !tbaa !39
  %817 = add i64 %816, 1
  store i64 %817, ptr %16, align 8, !tbaa !39
  %818 = getelementptr inbounds i32, ptr %815, i64 %816
  store i32 %81, ptr %818, align 4, !tbaa !25
  br label %819

819:                                              ; preds = %806, %811
  %820 = phi i32 [ %645, %806 ], [ 1, %811 ]
  %821 = add nuw nsw i64 %647, 1
  %822 = icmp ult i64 %821, %642
  br i1 %822, label %644, label %823, !llvm.loop !91

823:                                              ; preds = %819, %636, %364
  %824 = phi i32 [ %359, %364 ], [ %359, %636 ], [ %820, %819 ]
  %825 = phi i64 [ %362, %364 ], [ %362, %636 ], [ %761, %819 ]
  %826 = phi i64 [ %361, %364 ], [ %641, %636 ], [ %641, %819 ]
  %827 = add nuw nsw i64 %360, 1
  %828 = load i32, ptr %340, align 4, !tbaa !25
  %829 = sext i32 %828 to i64
  %830 = icmp slt i64 %360, %829
  br i1 %830, label %358, label %352, !llvm.loop !92

831:                                              ; preds = %1011, %322
  %832 = phi i32 [ %353, %322 ], [ %1012, %1011 ]
  %833 = load i64, ptr %50, align 8, !tbaa !93
  %834 = icmp eq i64 %833, 0
  br i1 %834, label %1168, label %1016

835:                                              ; preds = %322, %1011
  %836 = phi i32 [ %1012, %1011 ], [ %353, %322 ]
  %837 = phi i64 [ %1013, %1011 ], [ %331, %322 ]
  %838 = phi i1 [ false, %1011 ], [ true, %322 ]
  %839 = phi i64 [ 1, %1011 ], [ 0, %322 ]
  %840 = load i64, ptr %50, align 8, !tbaa !93
  %841 = icmp eq i64 %840, 0
  br i1 %841, label %849, label %842

842:                                              ; preds = %835
  %843 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 %839
  %844 = load ptr, ptr %843, align 8, !tbaa !48
  %845 = load i32, ptr %844, align 4, !tbaa !25
  %846 = sext i32 %845 to i64
  %847 = load i64, ptr %29, align 8, !tbaa !70
  %848 = icmp ule i64 %847, %846
  br label %849

849:                                              ; preds = %842, %835
  %850 = phi i1 [ false, %835 ], [ %848, %842 ]
  %851 = select i1 %330, i1 true, i1 %850
  br i1 %851, label %856, label %852

852:                                              ; preds = %849
  %853 = shl nuw nsw i64 1, %839
  %854 = and i64 %853, %354
  %855 = icmp eq i64 %854, 0
  br i1 %855, label %1011, label %856

856:                                              ; preds = %852, %849
  %857 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 %839
  %858 = load ptr, ptr %857, align 8, !tbaa !48
  %859 = load i32, ptr %858, align 4, !tbaa !25
  %860 = icmp slt i32 %859, 1
  br i1 %860, label %1011, label %861

861:                                              ; preds = %856
  %862 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 %839
  %863 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %839
  br label %864

864:                                              ; preds = %1002, %861
  %865 = phi i32 [ %836, %861 ], [ %1003, %1002 ]
  %866 = phi i32 [ %859, %861 ], [ %1004, %1002 ]
  %867 = phi ptr [ %858, %861 ], [ %1005, %1002 ]
  %868 = phi i64 [ 1, %861 ], [ %1006, %1002 ]
  %869 = icmp ugt i64 %868, 1
  br i1 %869, label %872, label %870

870:                                              ; preds = %864
  %871 = add nsw i64 %868, -1
  br label %879

872:                                              ; preds = %864
  %873 = getelementptr inbounds i32, ptr %867, i64 %868
  %874 = load i32, ptr %873, align 4, !tbaa !25
  %875 = add nsw i64 %868, -1
  %876 = getelementptr inbounds i32, ptr %867, i64 %875
  %877 = load i32, ptr %876, align 4, !tbaa !25
  %878 = icmp eq i32 %874, %877
  br i1 %878, label %1002, label %879

879:                                              ; preds = %872, %870
  %880 = phi i64 [ %871, %870 ], [ %875, %872 ]
  %881 = load i64, ptr %862, align 8, !tbaa !10
  %882 = load i64, ptr %863, align 8, !tbaa !10
  %883 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %882
  %884 = load ptr, ptr %883, align 8, !tbaa !48
  %885 = load i64, ptr %26, align 8, !tbaa !61
  %886 = mul i64 %885, %881
  %887 = add i64 %886, %880
  %888 = getelementptr inbounds i32, ptr %884, i64 %887
  %889 = load atomic i32, ptr %888 acquire, align 4
  %890 = icmp eq i32 %889, 0
  br i1 %890, label %891, label %939, !prof !36

891:                                              ; preds = %879, %891
  %892 = cmpxchg ptr %39, i64 0, i64 1 acquire monotonic, align 8
  %893 = extractvalue { i64, i1 } %892, 1
  br i1 %893, label %894, label %891, !llvm.loop !79

894:                                              ; preds = %891
  %895 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %882
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %6) #13
  %896 = load ptr, ptr %895, align 8, !tbaa !30
  %897 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %882, i32 1
  %898 = load i64, ptr %897, align 8, !tbaa !28
  %899 = mul i64 %898, %881
  %900 = getelementptr inbounds i32, ptr %896, i64 %899
  %901 = icmp eq i64 %898, 0
  br i1 %901, label %925, label %902

902:                                              ; preds = %894, %902
  %903 = phi i64 [ %907, %902 ], [ 0, %894 ]
  %904 = getelementptr inbounds i32, ptr %900, i64 %903
  %905 = load i32, ptr %904, align 4, !tbaa !25
  %906 = getelementptr inbounds i32, ptr %6, i64 %903
  store i32 %905, ptr %906, align 4, !tbaa !25
  %907 = add nuw i64 %903, 1
  %908 = icmp eq i64 %907, %898
  br i1 %908, label %909, label %902, !llvm.loop !35

909:                                              ; preds = %902
  %910 = load i32, ptr %6, align 16, !tbaa !25
  %911 = trunc i64 %880 to i32
  %912 = add nsw i32 %911, 1
  %913 = icmp slt i32 %912, %910
  br i1 %913, label %914, label %925

914:                                              ; preds = %909
  %915 = sext i32 %912 to i64
  br label %916

916:                                              ; preds = %916, %914
  %917 = phi i64 [ %915, %914 ], [ %918, %916 ]
  %918 = add nuw nsw i64 %917, 1
  %919 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %918
  %920 = load i32, ptr %919, align 4, !tbaa !25
  %921 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %917
  store i32 %920, ptr %921, align 4, !tbaa !25
  %922 = load i32, ptr %6, align 16, !tbaa !25
  %923 = sext i32 %922 to i64
  %924 = icmp slt i64 %918, %923
  br i1 %924, label %916, label %925, !llvm.loop !80

925:                                              ; preds = %916, %909, %894
  %926 = phi i32 [ %910, %909 ], [ undef, %894 ], [ %922, %916 ]
  %927 = sext i32 %926 to i64
  %928 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %927
  store i32 -1, ptr %928, align 4, !tbaa !25
  %929 = load i32, ptr %6, align 16, !tbaa !25
  %930 = add nsw i32 %929, -1
  store i32 %930, ptr %6, align 16, !tbaa !25
  %931 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %895, ptr noundef nonnull %6) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %6) #13
  %932 = load ptr, ptr %883, align 8, !tbaa !48
  %933 = load i64, ptr %26, align 8, !tbaa !61
  %934 = mul i64 %933, %881
  %935 = add i64 %934, %880
  %936 = getelementptr inbounds i32, ptr %932, i64 %935
  %937 = trunc i64 %931 to i32
  %938 = add i32 %937, 1
  store atomic i32 %938, ptr %936 release, align 4
  store atomic i64 0, ptr %39 release, align 8
  br label %942

939:                                              ; preds = %879
  %940 = zext i32 %889 to i64
  %941 = add nsw i64 %940, -1
  br label %942

942:                                              ; preds = %939, %925
  %943 = phi i64 [ %931, %925 ], [ %941, %939 ]
  %944 = load i64, ptr %10, align 8, !tbaa !10
  %945 = load i64, ptr %18, align 8, !tbaa !10
  %946 = load i64, ptr %33, align 8, !tbaa !10
  %947 = shl i64 %945, %946
  %948 = load i64, ptr %34, align 8, !tbaa !10
  %949 = add i64 %948, %946
  %950 = load i64, ptr %35, align 8, !tbaa !10
  %951 = add i64 %949, %950
  %952 = load i64, ptr %36, align 8, !tbaa !38
  %953 = and i64 %952, 1
  %954 = icmp eq i64 %953, 0
  br i1 %838, label %970, label %955

955:                                              ; preds = %942
  %956 = load i64, ptr %20, align 8, !tbaa !10
  %957 = shl i64 %956, %949
  %958 = shl i64 %943, %951
  %959 = or i64 %958, %957
  %960 = or i64 %959, %944
  %961 = or i64 %960, %947
  br i1 %954, label %985, label %962

962:                                              ; preds = %955
  %963 = shl i64 %944, %946
  %964 = shl i64 %943, %949
  %965 = shl i64 %956, %951
  %966 = or i64 %963, %964
  %967 = or i64 %966, %965
  %968 = or i64 %967, %945
  %969 = call i64 @llvm.umin.i64(i64 %961, i64 %968)
  br label %985

970:                                              ; preds = %942
  %971 = load i64, ptr %22, align 8, !tbaa !10
  %972 = shl i64 %943, %949
  %973 = shl i64 %971, %951
  %974 = or i64 %972, %973
  %975 = or i64 %974, %944
  %976 = or i64 %975, %947
  br i1 %954, label %985, label %977

977:                                              ; preds = %970
  %978 = shl i64 %944, %946
  %979 = shl i64 %971, %949
  %980 = shl i64 %943, %951
  %981 = or i64 %978, %980
  %982 = or i64 %981, %979
  %983 = or i64 %982, %945
  %984 = call i64 @llvm.umin.i64(i64 %976, i64 %983)
  br label %985

985:                                              ; preds = %977, %970, %962, %955
  %986 = phi i64 [ %969, %962 ], [ %961, %955 ], [ %984, %977 ], [ %976, %970 ]
  %987 = load ptr, ptr %857, align 8, !tbaa !48
  %988 = load i64, ptr %37, align 8, !tbaa !74
  %989 = add i64 %988, 1
  store i64 %989, ptr %37, align 8, !tbaa !74
  %990 = icmp eq i64 %64, %986
  br i1 %990, label %999, label %991

991:                                              ; preds = %985
  %992 = load ptr, ptr %1, align 8, !tbaa !44
  %993 = load i64, ptr %16, align 8, !tbaa !39
  %994 = getelementptr inbounds i64, ptr %992, i64 %993
  store i64 %986, ptr %994, align 8, !tbaa !10
  %995 = load ptr, ptr %38, align 8, !tbaa !52
  %996 = load i64, ptr %16, align 8, !tbaa !39
  %997 = add i64 %996, 1
  store i64 %997, ptr %16, align 8, !tbaa !39
  %998 = getelementptr inbounds i32, ptr %995, i64 %996
  store i32 %81, ptr %998, align 4, !tbaa !25
  br label %999

999:                                              ; preds = %985, %991
  %1000 = phi i32 [ %865, %985 ], [ 1, %991 ]
  %1001 = load i32, ptr %987, align 4, !tbaa !25
  br label %1002

1002:                                             ; preds = %999, %872
  %1003 = phi i32 [ %865, %872 ], [ %1000, %999 ]
  %1004 = phi i32 [ %866, %872 ], [ %1001, %999 ]
  %1005 = phi ptr [ %867, %872 ], [ %987, %999 ]
  %1006 = add nuw nsw i64 %868, 1
  %1007 = sext i32 %1004 to i64
  %1008 = icmp slt i64 %868, %1007
  br i1 %1008, label %864, label %1009, !llvm.loop !94

1009:                                             ; preds = %1002
  %1010 = load i64, ptr %49, align 8, !tbaa !77
  br label %1011

1011:                                             ; preds = %1009, %856, %852
  %1012 = phi i32 [ %836, %856 ], [ %1003, %1009 ], [ %836, %852 ]
  %1013 = phi i64 [ %837, %856 ], [ %1010, %1009 ], [ %837, %852 ]
  %1014 = icmp ne i64 %1013, 0
  %1015 = and i1 %838, %1014
  br i1 %1015, label %835, label %831, !llvm.loop !95

1016:                                             ; preds = %831, %1163
  %1017 = phi i32 [ %1164, %1163 ], [ %832, %831 ]
  %1018 = phi i64 [ %1165, %1163 ], [ %833, %831 ]
  %1019 = phi i1 [ false, %1163 ], [ true, %831 ]
  %1020 = phi i64 [ 1, %1163 ], [ 0, %831 ]
  %1021 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 %1020
  %1022 = load ptr, ptr %1021, align 8, !tbaa !48
  %1023 = load i32, ptr %1022, align 4, !tbaa !25
  %1024 = sext i32 %1023 to i64
  %1025 = load i64, ptr %29, align 8, !tbaa !70
  %1026 = icmp ule i64 %1025, %1024
  %1027 = icmp slt i32 %1023, 1
  %1028 = or i1 %1027, %1026
  br i1 %1028, label %1163, label %1029

1029:                                             ; preds = %1016
  %1030 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 %1020
  %1031 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1020
  br label %1032

1032:                                             ; preds = %1154, %1029
  %1033 = phi i32 [ %1017, %1029 ], [ %1155, %1154 ]
  %1034 = phi i32 [ %1023, %1029 ], [ %1156, %1154 ]
  %1035 = phi ptr [ %1022, %1029 ], [ %1157, %1154 ]
  %1036 = phi i64 [ 1, %1029 ], [ %1158, %1154 ]
  %1037 = icmp ugt i64 %1036, 1
  %1038 = getelementptr inbounds i32, ptr %1035, i64 %1036
  %1039 = load i32, ptr %1038, align 4, !tbaa !25
  br i1 %1037, label %1040, label %1045

1040:                                             ; preds = %1032
  %1041 = add nsw i64 %1036, -1
  %1042 = getelementptr inbounds i32, ptr %1035, i64 %1041
  %1043 = load i32, ptr %1042, align 4, !tbaa !25
  %1044 = icmp eq i32 %1039, %1043
  br i1 %1044, label %1154, label %1045

1045:                                             ; preds = %1040, %1032
  %1046 = load i64, ptr %1030, align 8, !tbaa !10
  %1047 = sext i32 %1039 to i64
  %1048 = load i64, ptr %1031, align 8, !tbaa !10
  %1049 = shl i64 %1048, 62
  %1050 = shl i64 %1046, 31
  %1051 = or i64 %1050, %1049
  %1052 = or i64 %1051, %1047
  %1053 = mul i64 %1052, -7046029254386353131
  %1054 = lshr i64 %1053, 32
  %1055 = xor i64 %1054, %1053
  %1056 = mul i64 %1055, -2960836687051489901
  %1057 = lshr i64 %1056, 29
  %1058 = xor i64 %1057, %1056
  %1059 = mul i64 %1058, -4417276706812531889
  %1060 = zext i64 %1059 to i128
  %1061 = load i64, ptr %31, align 8, !tbaa !11
  %1062 = lshr i64 %1061, 3
  %1063 = zext i64 %1062 to i128
  %1064 = mul nuw nsw i128 %1060, %1063
  %1065 = lshr i128 %1064, 61
  %1066 = trunc i128 %1065 to i64
  %1067 = and i64 %1066, -8
  %1068 = add i64 %1052, 1
  %1069 = load ptr, ptr %30, align 8, !tbaa !4
  %1070 = getelementptr inbounds i64, ptr %1069, i64 %1067
  %1071 = load atomic i64, ptr %1070 acquire, align 8
  %1072 = icmp eq i64 %1071, %1068
  br i1 %1072, label %1086, label %1073

1073:                                             ; preds = %1045, %1077
  %1074 = phi i64 [ %1084, %1077 ], [ %1071, %1045 ]
  %1075 = phi i64 [ %1081, %1077 ], [ %1067, %1045 ]
  %1076 = icmp eq i64 %1074, 0
  br i1 %1076, label %1092, label %1077

1077:                                             ; preds = %1073
  %1078 = add i64 %1075, 1
  %1079 = load i64, ptr %31, align 8, !tbaa !11
  %1080 = icmp eq i64 %1078, %1079
  %1081 = select i1 %1080, i64 0, i64 %1078
  %1082 = load ptr, ptr %30, align 8, !tbaa !4
  %1083 = getelementptr inbounds i64, ptr %1082, i64 %1081
  %1084 = load atomic i64, ptr %1083 acquire, align 8
  %1085 = icmp eq i64 %1084, %1068
  br i1 %1085, label %1086, label %1073, !llvm.loop !72

1086:                                             ; preds = %1077, %1045
  %1087 = phi i64 [ %1067, %1045 ], [ %1081, %1077 ]
  %1088 = load ptr, ptr %32, align 8, !tbaa !12
  %1089 = getelementptr inbounds i64, ptr %1088, i64 %1087
  %1090 = load i64, ptr %1089, align 8, !tbaa !10
  %1091 = icmp eq i64 %1090, -1
  br i1 %1091, label %1092, label %1094, !prof !36

1092:                                             ; preds = %1073, %1086
  %1093 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1048, i64 noundef %1046, i64 noundef %1047, i64 noundef %1052) #12
  br label %1094

1094:                                             ; preds = %1092, %1086
  %1095 = phi i64 [ %1093, %1092 ], [ %1090, %1086 ]
  %1096 = load i64, ptr %10, align 8, !tbaa !10
  %1097 = load i64, ptr %18, align 8, !tbaa !10
  %1098 = load i64, ptr %33, align 8, !tbaa !10
  %1099 = shl i64 %1097, %1098
  %1100 = load i64, ptr %34, align 8, !tbaa !10
  %1101 = add i64 %1100, %1098
  %1102 = load i64, ptr %35, align 8, !tbaa !10
  %1103 = add i64 %1101, %1102
  %1104 = load i64, ptr %36, align 8, !tbaa !38
  %1105 = and i64 %1104, 1
  %1106 = icmp eq i64 %1105, 0
  br i1 %1019, label %1122, label %1107

1107:                                             ; preds = %1094
  %1108 = load i64, ptr %20, align 8, !tbaa !10
  %1109 = shl i64 %1108, %1101
  %1110 = shl i64 %1095, %1103
  %1111 = or i64 %1110, %1109
  %1112 = or i64 %1111, %1096
  %1113 = or i64 %1112, %1099
  br i1 %1106, label %1137, label %1114

1114:                                             ; preds = %1107
  %1115 = shl i64 %1096, %1098
  %1116 = shl i64 %1095, %1101
  %1117 = shl i64 %1108, %1103
  %1118 = or i64 %1115, %1116
  %1119 = or i64 %1118, %1117
  %1120 = or i64 %1119, %1097
  %1121 = call i64 @llvm.umin.i64(i64 %1113, i64 %1120)
  br label %1137

1122:                                             ; preds = %1094
  %1123 = load i64, ptr %22, align 8, !tbaa !10
  %1124 = shl i64 %1095, %1101
  %1125 = shl i64 %1123, %1103
  %1126 = or i64 %1124, %1125
  %1127 = or i64 %1126, %1096
  %1128 = or i64 %1127, %1099
  br i1 %1106, label %1137, label %1129

1129:                                             ; preds = %1122
  %1130 = shl i64 %1096, %1098
  %1131 = shl i64 %1123, %1101
  %1132 = shl i64 %1095, %1103
  %1133 = or i64 %1130, %1132
  %1134 = or i64 %1133, %1131
  %1135 = or i64 %1134, %1097
  %1136 = call i64 @llvm.umin.i64(i64 %1128, i64 %1135)
  br label %1137

1137:                                             ; preds = %1129, %1122, %1114, %1107
  %1138 = phi i64 [ %1121, %1114 ], [ %1113, %1107 ], [ %1136, %1129 ], [ %1128, %1122 ]
  %1139 = load ptr, ptr %1021, align 8, !tbaa !48
  %1140 = load i64, ptr %37, align 8, !tbaa !74
  %1141 = add i64 %1140, 1
  store i64 %1141, ptr %37, align 8, !tbaa !74
  %1142 = icmp eq i64 %64, %1138
  br i1 %1142, label %1151, label %1143

1143:                                             ; preds = %1137
  %1144 = load ptr, ptr %1, align 8, !tbaa !44
  %1145 = load i64, ptr %16, align 8, !tbaa !39
  %1146 = getelementptr inbounds i64, ptr %1144, i64 %1145
  store i64 %1138, ptr %1146, align 8, !tbaa !10
  %1147 = load ptr, ptr %38, align 8, !tbaa !52
  %1148 = load i64, ptr %16, align 8, !tbaa !39
  %1149 = add i64 %1148, 1
  store i64 %1149, ptr %16, align 8, !tbaa !39
  %1150 = getelementptr inbounds i32, ptr %1147, i64 %1148
  store i32 %81, ptr %1150, align 4, !tbaa !25
  br label %1151

1151:                                             ; preds = %1137, %1143
  %1152 = phi i32 [ %1033, %1137 ], [ 1, %1143 ]
  %1153 = load i32, ptr %1139, align 4, !tbaa !25
  br label %1154

1154:                                             ; preds = %1151, %1040
  %1155 = phi i32 [ %1033, %1040 ], [ %1152, %1151 ]
  %1156 = phi i32 [ %1034, %1040 ], [ %1153, %1151 ]
  %1157 = phi ptr [ %1035, %1040 ], [ %1139, %1151 ]
  %1158 = add nuw nsw i64 %1036, 1
  %1159 = sext i32 %1156 to i64
  %1160 = icmp slt i64 %1036, %1159
  br i1 %1160, label %1032, label %1161, !llvm.loop !96

1161:                                             ; preds = %1154
  %1162 = load i64, ptr %50, align 8, !tbaa !93
  br label %1163

1163:                                             ; preds = %1161, %1016
  %1164 = phi i32 [ %1017, %1016 ], [ %1155, %1161 ]
  %1165 = phi i64 [ %1018, %1016 ], [ %1162, %1161 ]
  %1166 = icmp ne i64 %1165, 0
  %1167 = and i1 %1019, %1166
  br i1 %1167, label %1016, label %1168, !llvm.loop !97

1168:                                             ; preds = %1163, %831
  %1169 = phi i32 [ %832, %831 ], [ %1164, %1163 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #13
  %1170 = icmp eq i32 %1169, 0
  br i1 %1170, label %1171, label %1176

1171:                                             ; preds = %1168
  %1172 = load i64, ptr %51, align 8, !tbaa !10
  %1173 = icmp eq i64 %1172, 0
  br i1 %1173, label %1176, label %1174

1174:                                             ; preds = %1171
  %1175 = load i64, ptr %63, align 8, !tbaa !10
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1175, i64 noundef %65) #12
  br label %1176

1176:                                             ; preds = %1174, %1171, %1168
  %1177 = load i64, ptr %52, align 8, !tbaa !43
  %1178 = add i64 %1177, 1
  store i64 %1178, ptr %52, align 8, !tbaa !43
  %1179 = add nuw i64 %54, 1
  %1180 = icmp eq i64 %1179, %3
  br i1 %1180, label %1181, label %53, !llvm.loop !141

1181:                                             ; preds = %59, %1176, %53, %5
  %1182 = phi i64 [ 0, %5 ], [ %54, %53 ], [ %3, %1176 ], [ %54, %59 ]
  ret i64 %1182
}

; Function Attrs: nounwind
define dso_local void @judge_words(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #5 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %7 = icmp eq i64 %4, 0
  br i1 %7, label %13, label %8

8:                                                ; preds = %5, %14
  %9 = phi i64 [ %20, %14 ], [ 0, %5 ]
  %10 = load i64, ptr %6, align 8, !tbaa !137
  %11 = and i64 %10, -3
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %8, %14, %5
  ret void

14:                                               ; preds = %8
  %15 = getelementptr inbounds i64, ptr %2, i64 %9
  %16 = load i64, ptr %15, align 8, !tbaa !10
  %17 = getelementptr inbounds i32, ptr %3, i64 %9
  %18 = load i32, ptr %17, align 4, !tbaa !25
  %19 = zext i32 %18 to i64
  tail call fastcc void @judge_state(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %16, i64 noundef %19) #12
  %20 = add nuw i64 %9, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %13, label %8, !llvm.loop !142
}

; Function Attrs: noinline nounwind
define internal fastcc void @judge_far(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #7 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !63
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %2
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 3
  %13 = sub i64 1, %3
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !10
  %16 = shl i64 %2, %15
  %17 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %13
  %18 = load i64, ptr %17, align 8, !tbaa !10
  %19 = or i64 %16, %18
  %20 = shl i64 %19, 5
  %21 = or i64 %20, %5
  %22 = add i64 %21, 1
  %23 = mul i64 %21, -7046029254386353131
  %24 = lshr i64 %23, 32
  %25 = xor i64 %24, %23
  %26 = mul i64 %25, -2960836687051489901
  %27 = lshr i64 %26, 29
  %28 = xor i64 %27, %26
  %29 = mul i64 %28, -4417276706812531889
  %30 = zext i64 %29 to i128
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 3, i32 2
  %32 = load i64, ptr %31, align 8, !tbaa !11
  %33 = lshr i64 %32, 3
  %34 = zext i64 %33 to i128
  %35 = mul nuw nsw i128 %30, %34
  %36 = lshr i128 %35, 61
  %37 = trunc i128 %36 to i64
  %38 = and i64 %37, -8
  %39 = insertelement <8 x i64> poison, i64 %22, i64 0
  %40 = shufflevector <8 x i64> %39, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %41

41:                                               ; preds = %61, %8
  %42 = phi i64 [ %65, %61 ], [ %38, %8 ]
  br label %43

43:                                               ; preds = %41, %54
  %44 = load ptr, ptr %12, align 8, !tbaa !4
  %45 = getelementptr inbounds i64, ptr %44, i64 %42
  %46 = load volatile <8 x i64>, ptr %45, align 64, !tbaa !17
  %47 = icmp eq <8 x i64> %46, %40
  %48 = bitcast <8 x i1> %47 to i8
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %50, label %231

50:                                               ; preds = %43
  %51 = icmp eq <8 x i64> %46, zeroinitializer
  %52 = bitcast <8 x i1> %51 to i8
  %53 = icmp eq i8 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %50
  %55 = tail call i8 @llvm.cttz.i8(i8 %52, i1 true), !range !18
  %56 = zext i8 %55 to i64
  %57 = add i64 %42, %56
  %58 = getelementptr inbounds i64, ptr %44, i64 %57
  %59 = cmpxchg ptr %58, i64 0, i64 %22 monotonic monotonic, align 8
  %60 = extractvalue { i64, i1 } %59, 1
  br i1 %60, label %66, label %43, !llvm.loop !19

61:                                               ; preds = %50
  %62 = add i64 %42, 8
  %63 = load i64, ptr %31, align 8, !tbaa !11
  %64 = icmp eq i64 %62, %63
  %65 = select i1 %64, i64 0, i64 %62
  br label %41, !llvm.loop !19

66:                                               ; preds = %54
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 3, i32 3
  %68 = atomicrmw add ptr %67, i64 1 monotonic, align 8
  %69 = mul i64 %68, 100
  %70 = add i64 %69, 100
  %71 = load i64, ptr %31, align 8, !tbaa !11
  %72 = mul i64 %71, 60
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %74, label %77, !prof !36

74:                                               ; preds = %66
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %76 = atomicrmw or ptr %75, i64 2 monotonic, align 8
  br label %77

77:                                               ; preds = %66, %74
  %78 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %79 = load ptr, ptr %78, align 8, !tbaa !106
  %80 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %3
  %81 = load i64, ptr %80, align 8, !tbaa !10
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %83 = load ptr, ptr %82, align 8, !tbaa !107
  %84 = load i64, ptr %0, align 8, !tbaa !108
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %77, %86
  %87 = phi i64 [ %91, %86 ], [ 0, %77 ]
  %88 = getelementptr inbounds i32, ptr %83, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !25
  %90 = getelementptr inbounds i32, ptr %79, i64 %87
  store i32 %89, ptr %90, align 4, !tbaa !25
  %91 = add nuw i64 %87, 1
  %92 = icmp eq i64 %91, %84
  br i1 %92, label %93, label %86, !llvm.loop !35

93:                                               ; preds = %86, %77
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %3
  %95 = load i64, ptr %94, align 8, !tbaa !10
  %96 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95
  %97 = load i32, ptr %11, align 4, !tbaa !73
  %98 = zext i32 %97 to i64
  %99 = load ptr, ptr %96, align 8, !tbaa !30
  %100 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95, i32 1
  %101 = load i64, ptr %100, align 8, !tbaa !28
  %102 = mul i64 %101, %98
  %103 = getelementptr inbounds i32, ptr %99, i64 %102
  %104 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %105 = load i64, ptr %104, align 8, !tbaa !109
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %127, label %107

107:                                              ; preds = %93, %107
  %108 = phi i64 [ %112, %107 ], [ 0, %93 ]
  %109 = getelementptr inbounds i32, ptr %103, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !25
  %111 = getelementptr inbounds i32, ptr %79, i64 %108
  store i32 %110, ptr %111, align 4, !tbaa !25
  %112 = add nuw i64 %108, 1
  %113 = icmp eq i64 %112, %105
  br i1 %113, label %114, label %107, !llvm.loop !35

114:                                              ; preds = %107
  %115 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %116 = load i64, ptr %115, align 8, !tbaa !110
  %117 = getelementptr inbounds i32, ptr %79, i64 %116
  %118 = mul i64 %101, %81
  %119 = getelementptr inbounds i32, ptr %99, i64 %118
  br label %120

120:                                              ; preds = %120, %114
  %121 = phi i64 [ %125, %120 ], [ 0, %114 ]
  %122 = getelementptr inbounds i32, ptr %119, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !25
  %124 = getelementptr inbounds i32, ptr %117, i64 %121
  store i32 %123, ptr %124, align 4, !tbaa !25
  %125 = add nuw i64 %121, 1
  %126 = icmp eq i64 %125, %105
  br i1 %126, label %127, label %120, !llvm.loop !35

127:                                              ; preds = %120, %93
  %128 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 2
  %129 = load i32, ptr %128, align 4, !tbaa !143
  %130 = icmp sgt i32 %129, -1
  br i1 %130, label %131, label %152

131:                                              ; preds = %127
  %132 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %133 = load i64, ptr %132, align 8, !tbaa !119
  %134 = getelementptr inbounds i32, ptr %79, i64 %133
  %135 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %136 = zext i32 %129 to i64
  %137 = load ptr, ptr %135, align 8, !tbaa !30
  %138 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %139 = load i64, ptr %138, align 8, !tbaa !28
  %140 = mul i64 %139, %136
  %141 = getelementptr inbounds i32, ptr %137, i64 %140
  %142 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %143 = load i64, ptr %142, align 8, !tbaa !120
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %152, label %145

145:                                              ; preds = %131, %145
  %146 = phi i64 [ %150, %145 ], [ 0, %131 ]
  %147 = getelementptr inbounds i32, ptr %141, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !25
  %149 = getelementptr inbounds i32, ptr %134, i64 %146
  store i32 %148, ptr %149, align 4, !tbaa !25
  %150 = add nuw i64 %146, 1
  %151 = icmp eq i64 %150, %143
  br i1 %151, label %152, label %145, !llvm.loop !35

152:                                              ; preds = %145, %127, %131
  %153 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %154 = load i64, ptr %153, align 8, !tbaa !111
  %155 = getelementptr inbounds i32, ptr %79, i64 %154
  %156 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %13
  %157 = load i64, ptr %156, align 8, !tbaa !10
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157
  %159 = load i64, ptr %17, align 8, !tbaa !10
  %160 = load ptr, ptr %158, align 8, !tbaa !30
  %161 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157, i32 1
  %162 = load i64, ptr %161, align 8, !tbaa !28
  %163 = mul i64 %162, %159
  %164 = getelementptr inbounds i32, ptr %160, i64 %163
  br i1 %106, label %172, label %165

165:                                              ; preds = %152, %165
  %166 = phi i64 [ %170, %165 ], [ 0, %152 ]
  %167 = getelementptr inbounds i32, ptr %164, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !25
  %169 = getelementptr inbounds i32, ptr %155, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !25
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %105
  br i1 %171, label %172, label %165, !llvm.loop !35

172:                                              ; preds = %165, %152
  %173 = trunc i64 %5 to i32
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %175 = load i64, ptr %174, align 8, !tbaa !112
  %176 = getelementptr inbounds i32, ptr %79, i64 %175
  store i32 %173, ptr %176, align 4, !tbaa !25
  %177 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 5
  %178 = load i32, ptr %177, align 4, !tbaa !64
  %179 = zext i32 %178 to i64
  %180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %181 = load ptr, ptr %180, align 8, !tbaa !83
  %182 = getelementptr inbounds i32, ptr %181, i64 %179
  %183 = load i32, ptr %182, align 4, !tbaa !25
  %184 = icmp eq i32 %183, -1
  br i1 %184, label %231, label %185

185:                                              ; preds = %172
  %186 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %187 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %188 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %189 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %190 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %191 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %192

192:                                              ; preds = %185, %225
  %193 = phi i32 [ %183, %185 ], [ %229, %225 ]
  %194 = phi i64 [ %179, %185 ], [ %226, %225 ]
  %195 = load ptr, ptr %186, align 8, !tbaa !48
  %196 = zext i32 %193 to i64
  %197 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196
  %198 = load ptr, ptr %78, align 8, !tbaa !106
  %199 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %197, ptr noundef %198, ptr noundef nonnull %11) #12
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %225, label %201

201:                                              ; preds = %192, %201
  %202 = cmpxchg ptr %187, i64 0, i64 1 acquire monotonic, align 8
  %203 = extractvalue { i64, i1 } %202, 1
  br i1 %203, label %204, label %201, !llvm.loop !79

204:                                              ; preds = %201
  %205 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196, i32 4
  %206 = load i64, ptr %205, align 8, !tbaa !144
  %207 = load ptr, ptr %188, align 8, !tbaa !145
  %208 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 1
  %209 = load atomic i64, ptr %208 monotonic, align 8
  %210 = icmp eq i64 %209, 0
  br i1 %210, label %211, label %224

211:                                              ; preds = %204
  %212 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 2
  store i64 %6, ptr %212, align 8, !tbaa !146
  %213 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 3
  store i64 %7, ptr %213, align 8, !tbaa !148
  %214 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 4
  store i64 %2, ptr %214, align 8, !tbaa !149
  %215 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 5
  store i64 0, ptr %215, align 8, !tbaa !150
  store atomic i64 1, ptr %208 release, align 8
  %216 = load i64, ptr %189, align 8, !tbaa !151
  %217 = add i64 %216, -1
  store i64 %217, ptr %189, align 8, !tbaa !151
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %224

219:                                              ; preds = %211
  %220 = load i64, ptr %190, align 8, !tbaa !152
  %221 = icmp eq i64 %220, 0
  br i1 %221, label %224, label %222

222:                                              ; preds = %219
  %223 = atomicrmw or ptr %191, i64 16 monotonic, align 8
  br label %224

224:                                              ; preds = %204, %211, %219, %222
  store atomic i64 0, ptr %187 release, align 8
  br label %225

225:                                              ; preds = %224, %192
  %226 = add i64 %194, 1
  %227 = load ptr, ptr %180, align 8, !tbaa !83
  %228 = getelementptr inbounds i32, ptr %227, i64 %226
  %229 = load i32, ptr %228, align 4, !tbaa !25
  %230 = icmp eq i32 %229, -1
  br i1 %230, label %231, label %192, !llvm.loop !153

231:                                              ; preds = %43, %225, %172
  ret void
}

; Function Attrs: nounwind
define internal fastcc i64 @fill_calls(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #5 {
  %8 = alloca [256 x i32], align 16
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !10
  %11 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !48
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %14 = load i64, ptr %13, align 8, !tbaa !61
  %15 = shl i64 %14, 1
  %16 = or i64 %15, 1
  %17 = mul i64 %16, %3
  %18 = add i64 %17, %4
  %19 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  br label %20

20:                                               ; preds = %20, %7
  %21 = cmpxchg ptr %19, i64 0, i64 1 acquire monotonic, align 8
  %22 = extractvalue { i64, i1 } %21, 1
  br i1 %22, label %23, label %20, !llvm.loop !79

23:                                               ; preds = %20
  %24 = getelementptr inbounds i64, ptr %12, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !10
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %216

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %29 = load i64, ptr %28, align 8, !tbaa !81
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #13
  %30 = load i64, ptr %9, align 8, !tbaa !10
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %30
  %32 = load ptr, ptr %31, align 8, !tbaa !30
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %30, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !28
  %35 = mul i64 %34, %3
  %36 = getelementptr inbounds i32, ptr %32, i64 %35
  %37 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %38 = load i64, ptr %37, align 8, !tbaa !82
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %27, %40
  %41 = phi i64 [ %45, %40 ], [ 0, %27 ]
  %42 = getelementptr inbounds i32, ptr %36, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !25
  %44 = getelementptr inbounds i32, ptr %8, i64 %41
  store i32 %43, ptr %44, align 4, !tbaa !25
  %45 = add nuw i64 %41, 1
  %46 = icmp eq i64 %45, %38
  br i1 %46, label %47, label %40, !llvm.loop !35

47:                                               ; preds = %40, %27
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 24, i64 %2
  %49 = load i64, ptr %48, align 8, !tbaa !10
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 25, i64 %2
  %51 = load i64, ptr %50, align 8, !tbaa !10
  %52 = icmp ult i64 %49, %51
  br i1 %52, label %53, label %57

53:                                               ; preds = %47
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  br label %149

55:                                               ; preds = %162
  %56 = load i64, ptr %48, align 8, !tbaa !10
  br label %57

57:                                               ; preds = %55, %47
  %58 = phi i64 [ %49, %47 ], [ %56, %55 ]
  %59 = phi i64 [ %51, %47 ], [ %164, %55 ]
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %61, label %166

61:                                               ; preds = %57
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %63 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %68 = trunc i64 %4 to i32
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %70 = icmp eq i64 %4, 0
  br label %71

71:                                               ; preds = %145, %61
  %72 = phi i64 [ %58, %61 ], [ %146, %145 ]
  %73 = load ptr, ptr %62, align 8, !tbaa !154
  %74 = getelementptr inbounds %struct.Offer, ptr %73, i64 %72, i32 6
  %75 = load i64, ptr %74, align 8, !tbaa !155
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %145, label %77

77:                                               ; preds = %71
  %78 = getelementptr inbounds %struct.Offer, ptr %73, i64 %72, i32 5
  %79 = load i64, ptr %78, align 8, !tbaa !157
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %81, label %145

81:                                               ; preds = %77
  %82 = load ptr, ptr %63, align 8, !tbaa !106
  %83 = load ptr, ptr %64, align 8, !tbaa !107
  %84 = load i64, ptr %0, align 8, !tbaa !108
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %81, %86
  %87 = phi i64 [ %91, %86 ], [ 0, %81 ]
  %88 = getelementptr inbounds i32, ptr %83, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !25
  %90 = getelementptr inbounds i32, ptr %82, i64 %87
  store i32 %89, ptr %90, align 4, !tbaa !25
  %91 = add nuw i64 %87, 1
  %92 = icmp eq i64 %91, %84
  br i1 %92, label %93, label %86, !llvm.loop !35

93:                                               ; preds = %86, %81
  %94 = load i64, ptr %37, align 8, !tbaa !82
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %103, label %96

96:                                               ; preds = %93, %96
  %97 = phi i64 [ %101, %96 ], [ 0, %93 ]
  %98 = getelementptr inbounds i32, ptr %8, i64 %97
  %99 = load i32, ptr %98, align 4, !tbaa !25
  %100 = getelementptr inbounds i32, ptr %82, i64 %97
  store i32 %99, ptr %100, align 4, !tbaa !25
  %101 = add nuw i64 %97, 1
  %102 = icmp eq i64 %101, %94
  br i1 %102, label %103, label %96, !llvm.loop !35

103:                                              ; preds = %96, %93
  %104 = load i64, ptr %65, align 8, !tbaa !158
  %105 = getelementptr inbounds i32, ptr %82, i64 %104
  %106 = load ptr, ptr %66, align 8, !tbaa !159
  %107 = load i64, ptr %67, align 8, !tbaa !160
  %108 = mul i64 %107, %72
  %109 = getelementptr inbounds i32, ptr %106, i64 %108
  %110 = icmp eq i64 %107, 0
  br i1 %110, label %118, label %111

111:                                              ; preds = %103, %111
  %112 = phi i64 [ %116, %111 ], [ 0, %103 ]
  %113 = getelementptr inbounds i32, ptr %109, i64 %112
  %114 = load i32, ptr %113, align 4, !tbaa !25
  %115 = getelementptr inbounds i32, ptr %105, i64 %112
  store i32 %114, ptr %115, align 4, !tbaa !25
  %116 = add nuw i64 %112, 1
  %117 = icmp eq i64 %116, %107
  br i1 %117, label %118, label %111, !llvm.loop !35

118:                                              ; preds = %111, %103
  %119 = getelementptr inbounds %struct.Offer, ptr %73, i64 %72
  %120 = load ptr, ptr %119, align 8, !tbaa !161
  %121 = tail call i32 %120(ptr noundef %82) #14
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %145, label %123

123:                                              ; preds = %118
  %124 = load ptr, ptr %63, align 8, !tbaa !106
  %125 = load i64, ptr %69, align 8, !tbaa !112
  %126 = getelementptr inbounds i32, ptr %124, i64 %125
  store i32 %68, ptr %126, align 4, !tbaa !25
  %127 = load ptr, ptr %62, align 8, !tbaa !154
  %128 = getelementptr inbounds %struct.Offer, ptr %127, i64 %72, i32 1
  %129 = load ptr, ptr %128, align 8, !tbaa !162
  %130 = tail call i32 %129(ptr noundef %124) #14
  br i1 %70, label %145, label %134

131:                                              ; preds = %134
  %132 = add nuw i64 %135, 1
  %133 = icmp eq i64 %132, %4
  br i1 %133, label %145, label %134, !llvm.loop !163

134:                                              ; preds = %123, %131
  %135 = phi i64 [ %132, %131 ], [ 0, %123 ]
  %136 = trunc i64 %135 to i32
  %137 = load ptr, ptr %63, align 8, !tbaa !106
  %138 = load i64, ptr %69, align 8, !tbaa !112
  %139 = getelementptr inbounds i32, ptr %137, i64 %138
  store i32 %136, ptr %139, align 4, !tbaa !25
  %140 = load ptr, ptr %62, align 8, !tbaa !154
  %141 = getelementptr inbounds %struct.Offer, ptr %140, i64 %72, i32 1
  %142 = load ptr, ptr %141, align 8, !tbaa !162
  %143 = tail call i32 %142(ptr noundef %137) #14
  %144 = icmp eq i32 %143, %130
  br i1 %144, label %131, label %205

145:                                              ; preds = %131, %123, %118, %77, %71
  %146 = add nuw i64 %72, 1
  %147 = load i64, ptr %50, align 8, !tbaa !10
  %148 = icmp ult i64 %146, %147
  br i1 %148, label %71, label %166, !llvm.loop !164

149:                                              ; preds = %53, %162
  %150 = phi i64 [ %49, %53 ], [ %163, %162 ]
  %151 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %150, ptr noundef nonnull %8, i32 noundef -1, i64 noundef %4) #12
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %162, label %153

153:                                              ; preds = %149
  %154 = tail call fastcc i32 @add_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %150, i64 noundef %29, i32 noundef -1) #12
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %162, label %156

156:                                              ; preds = %153
  %157 = load i64, ptr %28, align 8, !tbaa !81
  %158 = add i64 %157, -1
  %159 = load ptr, ptr %54, align 8, !tbaa !154
  %160 = getelementptr inbounds %struct.Offer, ptr %159, i64 %150, i32 4
  %161 = load i64, ptr %160, align 8, !tbaa !165
  tail call fastcc void @judge_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %158, i64 noundef %161, i64 noundef %5, i64 noundef %6) #12
  br label %162

162:                                              ; preds = %149, %153, %156
  %163 = add nuw i64 %150, 1
  %164 = load i64, ptr %50, align 8, !tbaa !10
  %165 = icmp ult i64 %163, %164
  br i1 %165, label %149, label %55, !llvm.loop !166

166:                                              ; preds = %145, %57
  %167 = load i64, ptr %28, align 8, !tbaa !81
  %168 = icmp ugt i64 %167, %29
  br i1 %168, label %169, label %207

169:                                              ; preds = %166
  %170 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %171 = load ptr, ptr %170, align 8, !tbaa !63
  %172 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  br label %174

174:                                              ; preds = %197, %169
  %175 = phi i1 [ true, %169 ], [ %199, %197 ]
  %176 = phi i64 [ %29, %169 ], [ %198, %197 ]
  %177 = getelementptr inbounds %struct.Local, ptr %171, i64 %176, i32 5
  %178 = load i32, ptr %177, align 4, !tbaa !64
  %179 = icmp eq i32 %178, -1
  br i1 %179, label %197, label %180

180:                                              ; preds = %174
  %181 = load ptr, ptr %172, align 8, !tbaa !83
  %182 = zext i32 %178 to i64
  br label %186

183:                                              ; preds = %191
  %184 = add nuw nsw i64 %187, 1
  %185 = icmp eq i64 %184, 4294967295
  br i1 %185, label %197, label %186, !llvm.loop !84

186:                                              ; preds = %183, %180
  %187 = phi i64 [ %182, %180 ], [ %184, %183 ]
  %188 = getelementptr inbounds i32, ptr %181, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !25
  %190 = icmp eq i32 %189, -1
  br i1 %190, label %197, label %191

191:                                              ; preds = %186
  %192 = load ptr, ptr %173, align 8, !tbaa !48
  %193 = zext i32 %189 to i64
  %194 = getelementptr inbounds %struct.Claim, ptr %192, i64 %193, i32 6
  %195 = load i64, ptr %194, align 8, !tbaa !85
  %196 = icmp eq i64 %195, 0
  br i1 %196, label %183, label %201

197:                                              ; preds = %186, %183, %174
  %198 = add nuw i64 %176, 1
  %199 = icmp ult i64 %198, %167
  %200 = icmp eq i64 %198, %167
  br i1 %200, label %201, label %174, !llvm.loop !87

201:                                              ; preds = %197, %191
  %202 = phi i1 [ %175, %191 ], [ %199, %197 ]
  %203 = freeze i1 %202
  %204 = select i1 %203, i64 2, i64 0
  br label %207

205:                                              ; preds = %134
  %206 = load i64, ptr %28, align 8, !tbaa !81
  br label %207

207:                                              ; preds = %201, %166, %205
  %208 = phi i64 [ %206, %205 ], [ %167, %166 ], [ %167, %201 ]
  %209 = phi i64 [ 2, %205 ], [ 0, %166 ], [ %204, %201 ]
  %210 = sub i64 %208, %29
  %211 = shl i64 %29, 32
  %212 = shl i64 %210, 2
  %213 = or i64 %211, %209
  %214 = or i64 %213, %212
  %215 = or i64 %214, 1
  store atomic i64 %215, ptr %24 release, align 8
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #13
  br label %216

216:                                              ; preds = %207, %23
  %217 = phi i64 [ %25, %23 ], [ %215, %207 ]
  store atomic i64 0, ptr %19 release, align 8
  ret i64 %217
}

; Function Attrs: nounwind
define internal fastcc i32 @take_offer(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4, i64 noundef %5) unnamed_addr #5 {
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %8 = load ptr, ptr %7, align 8, !tbaa !154
  %9 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2
  %10 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %11 = load ptr, ptr %10, align 8, !tbaa !106
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %13 = load ptr, ptr %12, align 8, !tbaa !107
  %14 = load i64, ptr %0, align 8, !tbaa !108
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %23, label %16

16:                                               ; preds = %6, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %6 ]
  %18 = getelementptr inbounds i32, ptr %13, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !25
  %20 = getelementptr inbounds i32, ptr %11, i64 %17
  store i32 %19, ptr %20, align 4, !tbaa !25
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %14
  br i1 %22, label %23, label %16, !llvm.loop !35

23:                                               ; preds = %16, %6
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !82
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ %32, %27 ], [ 0, %23 ]
  %29 = getelementptr inbounds i32, ptr %3, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !25
  %31 = getelementptr inbounds i32, ptr %11, i64 %28
  store i32 %30, ptr %31, align 4, !tbaa !25
  %32 = add nuw i64 %28, 1
  %33 = icmp eq i64 %32, %25
  br i1 %33, label %34, label %27, !llvm.loop !35

34:                                               ; preds = %27, %23
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %36 = load i64, ptr %35, align 8, !tbaa !110
  %37 = getelementptr inbounds i32, ptr %11, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %39 = load i64, ptr %38, align 8, !tbaa !109
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %34, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %34 ]
  %43 = getelementptr inbounds i32, ptr %3, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !25
  %45 = getelementptr inbounds i32, ptr %37, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !25
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !35

48:                                               ; preds = %41, %34
  %49 = icmp sgt i32 %4, -1
  br i1 %49, label %50, label %71

50:                                               ; preds = %48
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %52 = load i64, ptr %51, align 8, !tbaa !119
  %53 = getelementptr inbounds i32, ptr %11, i64 %52
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %55 = zext i32 %4 to i64
  %56 = load ptr, ptr %54, align 8, !tbaa !30
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %58 = load i64, ptr %57, align 8, !tbaa !28
  %59 = mul i64 %58, %55
  %60 = getelementptr inbounds i32, ptr %56, i64 %59
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %62 = load i64, ptr %61, align 8, !tbaa !120
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %71, label %64

64:                                               ; preds = %50, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %50 ]
  %66 = getelementptr inbounds i32, ptr %60, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !25
  %68 = getelementptr inbounds i32, ptr %53, i64 %65
  store i32 %67, ptr %68, align 4, !tbaa !25
  %69 = add nuw i64 %65, 1
  %70 = icmp eq i64 %69, %62
  br i1 %70, label %71, label %64, !llvm.loop !35

71:                                               ; preds = %64, %50, %48
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %73 = load i64, ptr %72, align 8, !tbaa !158
  %74 = getelementptr inbounds i32, ptr %11, i64 %73
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %76 = load ptr, ptr %75, align 8, !tbaa !159
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %78 = load i64, ptr %77, align 8, !tbaa !160
  %79 = mul i64 %78, %2
  %80 = getelementptr inbounds i32, ptr %76, i64 %79
  %81 = icmp eq i64 %78, 0
  br i1 %81, label %89, label %82

82:                                               ; preds = %71, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %71 ]
  %84 = getelementptr inbounds i32, ptr %80, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !25
  %86 = getelementptr inbounds i32, ptr %74, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !25
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %78
  br i1 %88, label %89, label %82, !llvm.loop !35

89:                                               ; preds = %82, %71
  %90 = trunc i64 %5 to i32
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %92 = load i64, ptr %91, align 8, !tbaa !112
  %93 = getelementptr inbounds i32, ptr %11, i64 %92
  store i32 %90, ptr %93, align 4, !tbaa !25
  %94 = load ptr, ptr %9, align 8, !tbaa !161
  %95 = tail call i32 %94(ptr noundef %11) #14
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %187, label %97

97:                                               ; preds = %89
  %98 = icmp slt i32 %4, 0
  br i1 %98, label %99, label %105

99:                                               ; preds = %97
  %100 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 1
  %101 = load ptr, ptr %100, align 8, !tbaa !162
  %102 = load ptr, ptr %10, align 8, !tbaa !106
  %103 = tail call i32 %101(ptr noundef %102) #14
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %187, label %105

105:                                              ; preds = %99, %97
  %106 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 3
  %107 = load ptr, ptr %106, align 8, !tbaa !167
  %108 = load ptr, ptr %10, align 8, !tbaa !106
  %109 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %110 = load ptr, ptr %109, align 8, !tbaa !168
  tail call void %107(ptr noundef %108, ptr noundef %110) #14
  %111 = load ptr, ptr %109, align 8, !tbaa !168
  %112 = getelementptr inbounds i32, ptr %111, i64 3
  %113 = load i32, ptr %112, align 4, !tbaa !25
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %119, label %115

115:                                              ; preds = %105
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %117 = atomicrmw or ptr %116, i64 8 monotonic, align 8
  %118 = load ptr, ptr %109, align 8, !tbaa !168
  br label %119

119:                                              ; preds = %115, %105
  %120 = phi ptr [ %118, %115 ], [ %111, %105 ]
  %121 = getelementptr inbounds i32, ptr %120, i64 2
  %122 = load i32, ptr %121, align 4, !tbaa !25
  %123 = icmp sgt i32 %122, 4
  br i1 %123, label %124, label %127

124:                                              ; preds = %119
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %126 = atomicrmw or ptr %125, i64 4 monotonic, align 8
  br label %187

127:                                              ; preds = %119
  %128 = icmp sgt i32 %122, 0
  %129 = zext i1 %128 to i32
  %130 = load i64, ptr %38, align 8, !tbaa !109
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %134, label %132

132:                                              ; preds = %127
  %133 = load ptr, ptr %10, align 8, !tbaa !106
  br label %136

134:                                              ; preds = %136, %127
  %135 = phi i32 [ %129, %127 ], [ %145, %136 ]
  br i1 %98, label %148, label %153

136:                                              ; preds = %132, %136
  %137 = phi i64 [ 0, %132 ], [ %146, %136 ]
  %138 = phi i32 [ %129, %132 ], [ %145, %136 ]
  %139 = getelementptr inbounds i32, ptr %133, i64 %137
  %140 = load i32, ptr %139, align 4, !tbaa !25
  %141 = getelementptr inbounds i32, ptr %3, i64 %137
  %142 = load i32, ptr %141, align 4, !tbaa !25
  %143 = icmp ne i32 %140, %142
  %144 = zext i1 %143 to i32
  %145 = or i32 %138, %144
  %146 = add nuw i64 %137, 1
  %147 = icmp eq i64 %146, %130
  br i1 %147, label %134, label %136, !llvm.loop !169

148:                                              ; preds = %134
  %149 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %150 = load i64, ptr %149, align 8, !tbaa !157
  %151 = trunc i64 %150 to i32
  %152 = icmp eq i32 %135, %151
  br i1 %152, label %187, label %153

153:                                              ; preds = %148, %134
  %154 = getelementptr inbounds i32, ptr %120, i64 1
  %155 = load i32, ptr %154, align 4, !tbaa !25
  %156 = icmp sgt i32 %155, 0
  br i1 %156, label %157, label %160

157:                                              ; preds = %153
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 43
  %159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 14
  br label %164

160:                                              ; preds = %164, %153
  %161 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 2
  %162 = load ptr, ptr %161, align 8, !tbaa !170
  %163 = icmp eq ptr %162, null
  br i1 %163, label %182, label %180

164:                                              ; preds = %157, %164
  %165 = phi i64 [ 0, %157 ], [ %174, %164 ]
  %166 = phi ptr [ %120, %157 ], [ %175, %164 ]
  %167 = load ptr, ptr %158, align 8, !tbaa !171
  %168 = load i64, ptr %159, align 8, !tbaa !172
  %169 = add i64 %168, %165
  %170 = getelementptr inbounds i32, ptr %166, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !25
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %167, i64 %172
  store i8 1, ptr %173, align 1, !tbaa !17
  %174 = add nuw nsw i64 %165, 1
  %175 = load ptr, ptr %109, align 8, !tbaa !168
  %176 = getelementptr inbounds i32, ptr %175, i64 1
  %177 = load i32, ptr %176, align 4, !tbaa !25
  %178 = sext i32 %177 to i64
  %179 = icmp slt i64 %174, %178
  br i1 %179, label %164, label %160, !llvm.loop !173

180:                                              ; preds = %160
  %181 = load ptr, ptr %10, align 8, !tbaa !106
  tail call void %162(ptr noundef %181) #14
  br label %182

182:                                              ; preds = %180, %160
  %183 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %184 = load i64, ptr %183, align 8, !tbaa !157
  %185 = icmp eq i64 %184, 0
  %186 = zext i1 %185 to i32
  br label %187

187:                                              ; preds = %182, %148, %89, %99, %124
  %188 = phi i32 [ 0, %124 ], [ 0, %99 ], [ 0, %89 ], [ %186, %182 ], [ 0, %148 ]
  ret i32 %188
}

; Function Attrs: nofree nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i32 @add_local(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i32 noundef %6) unnamed_addr #8 {
  %8 = alloca %struct.Local, align 4
  %9 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %8) #13
  %10 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 1
  %11 = trunc i64 %3 to i32
  store i32 %11, ptr %10, align 4, !tbaa !174
  %12 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 2
  store i32 %6, ptr %12, align 4, !tbaa !143
  %13 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 3
  %14 = trunc i64 %4 to i16
  store i16 %14, ptr %13, align 4, !tbaa !175
  %15 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 4
  %16 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %17 = load ptr, ptr %16, align 8, !tbaa !168
  %18 = getelementptr inbounds i32, ptr %17, i64 2
  %19 = load i32, ptr %18, align 4, !tbaa !25
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %15, align 2, !tbaa !69
  %21 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 5
  store i32 -1, ptr %21, align 4, !tbaa !64
  %22 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %9) #13
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %24 = load ptr, ptr %23, align 8, !tbaa !106
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !109
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %7, %28
  %29 = phi i64 [ %33, %28 ], [ 0, %7 ]
  %30 = getelementptr inbounds i32, ptr %24, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !25
  %32 = getelementptr inbounds i32, ptr %9, i64 %29
  store i32 %31, ptr %32, align 4, !tbaa !25
  %33 = add nuw i64 %29, 1
  %34 = icmp eq i64 %33, %26
  br i1 %34, label %35, label %28, !llvm.loop !35

35:                                               ; preds = %28, %7
  %36 = getelementptr inbounds i32, ptr %9, i64 %26
  %37 = getelementptr inbounds i32, ptr %24, i64 %26
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !82
  %40 = sub i64 %39, %26
  %41 = icmp eq i64 %39, %26
  br i1 %41, label %49, label %42

42:                                               ; preds = %35, %42
  %43 = phi i64 [ %47, %42 ], [ 0, %35 ]
  %44 = getelementptr inbounds i32, ptr %37, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !25
  %46 = getelementptr inbounds i32, ptr %36, i64 %43
  store i32 %45, ptr %46, align 4, !tbaa !25
  %47 = add nuw i64 %43, 1
  %48 = icmp eq i64 %47, %40
  br i1 %48, label %49, label %42, !llvm.loop !35

49:                                               ; preds = %42, %35
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %51 = load i64, ptr %50, align 8, !tbaa !10
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %51
  %53 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %52, ptr noundef nonnull %9) #12
  %54 = trunc i64 %53 to i32
  store i32 %54, ptr %8, align 4, !tbaa !73
  %55 = and i32 %19, 65535
  %56 = zext i32 %55 to i64
  %57 = icmp eq i32 %55, 0
  br i1 %57, label %62, label %58

58:                                               ; preds = %49
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 15
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %73

62:                                               ; preds = %73, %49
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %64 = load i64, ptr %63, align 8, !tbaa !81
  %65 = icmp ugt i64 %64, %5
  br i1 %65, label %66, label %121

66:                                               ; preds = %62
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %68 = load ptr, ptr %67, align 8, !tbaa !63
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %70 = and i32 %19, 65535
  %71 = zext i32 %70 to i64
  %72 = icmp ne i16 %20, 0
  br label %89

73:                                               ; preds = %58, %73
  %74 = phi i64 [ 0, %58 ], [ %84, %73 ]
  %75 = load ptr, ptr %16, align 8, !tbaa !168
  %76 = load i64, ptr %60, align 8, !tbaa !176
  %77 = getelementptr inbounds i32, ptr %75, i64 %76
  %78 = load i64, ptr %61, align 8, !tbaa !120
  %79 = mul i64 %78, %74
  %80 = getelementptr inbounds i32, ptr %77, i64 %79
  %81 = tail call i64 @intern(ptr noundef nonnull %0, ptr noundef nonnull %59, ptr noundef %80) #12
  %82 = trunc i64 %81 to i32
  %83 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %74
  store i32 %82, ptr %83, align 4, !tbaa !25
  %84 = add nuw nsw i64 %74, 1
  %85 = icmp eq i64 %84, %56
  br i1 %85, label %62, label %73, !llvm.loop !177

86:                                               ; preds = %94, %89, %119
  %87 = add nuw i64 %90, 1
  %88 = icmp eq i64 %87, %64
  br i1 %88, label %121, label %89, !llvm.loop !178

89:                                               ; preds = %66, %86
  %90 = phi i64 [ %5, %66 ], [ %87, %86 ]
  %91 = getelementptr inbounds %struct.Local, ptr %68, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !73
  %93 = icmp eq i32 %92, %54
  br i1 %93, label %94, label %86

94:                                               ; preds = %89
  %95 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 4
  %96 = load i16, ptr %95, align 2, !tbaa !69
  %97 = icmp eq i16 %96, %20
  br i1 %97, label %98, label %86

98:                                               ; preds = %94
  %99 = load ptr, ptr %69, align 8, !tbaa !154
  %100 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 3
  %101 = load i16, ptr %100, align 4, !tbaa !175
  %102 = zext i16 %101 to i64
  %103 = getelementptr inbounds %struct.Offer, ptr %99, i64 %102, i32 4
  %104 = load i64, ptr %103, align 8, !tbaa !165
  %105 = getelementptr inbounds %struct.Offer, ptr %99, i64 %4, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !165
  %107 = icmp eq i64 %104, %106
  %108 = select i1 %107, i1 %72, i1 false
  br i1 %108, label %109, label %119

109:                                              ; preds = %98, %109
  %110 = phi i64 [ %116, %109 ], [ 0, %98 ]
  %111 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 6, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !25
  %113 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %110
  %114 = load i32, ptr %113, align 4, !tbaa !25
  %115 = icmp eq i32 %112, %114
  %116 = add nuw nsw i64 %110, 1
  %117 = icmp ult i64 %116, %71
  %118 = select i1 %115, i1 %117, i1 false
  br i1 %118, label %109, label %119, !llvm.loop !179

119:                                              ; preds = %109, %98
  %120 = phi i1 [ %107, %98 ], [ %115, %109 ]
  br i1 %120, label %133, label %86

121:                                              ; preds = %86, %62
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %123 = load i64, ptr %122, align 8, !tbaa !180
  %124 = icmp eq i64 %64, %123
  br i1 %124, label %125, label %128

125:                                              ; preds = %121
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %127 = atomicrmw or ptr %126, i64 4 monotonic, align 8
  br label %133

128:                                              ; preds = %121
  %129 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %130 = load ptr, ptr %129, align 8, !tbaa !63
  %131 = add i64 %64, 1
  store i64 %131, ptr %63, align 8, !tbaa !81
  %132 = getelementptr inbounds %struct.Local, ptr %130, i64 %64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(36) %132, ptr noundef nonnull align 4 dereferenceable(36) %8, i64 36, i1 false), !tbaa.struct !181
  br label %133

133:                                              ; preds = %119, %128, %125
  %134 = phi i32 [ 0, %125 ], [ 1, %128 ], [ 0, %119 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %9) #13
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %8) #13
  ret i32 %134
}

; Function Attrs: nounwind
define internal fastcc void @judge_local(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #5 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !63
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %4
  %12 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %13 = load ptr, ptr %12, align 8, !tbaa !168
  %14 = getelementptr inbounds i32, ptr %13, i64 1
  %15 = load i32, ptr %14, align 4, !tbaa !25
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %61

17:                                               ; preds = %8
  %18 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 6
  %19 = load i64, ptr %18, align 8, !tbaa !10
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 6
  %23 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %25 = shl i64 %5, 48
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %29

29:                                               ; preds = %21, %57
  %30 = phi i64 [ 0, %21 ], [ %58, %57 ]
  %31 = load ptr, ptr %22, align 8, !tbaa !48
  %32 = getelementptr inbounds %struct.Claim, ptr %31, i64 %30, i32 4
  %33 = load i64, ptr %32, align 8, !tbaa !144
  %34 = load ptr, ptr %12, align 8, !tbaa !168
  %35 = load i64, ptr %23, align 8, !tbaa !183
  %36 = getelementptr inbounds i32, ptr %34, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !25
  %38 = load ptr, ptr %24, align 8, !tbaa !145
  %39 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 1
  %40 = load atomic i64, ptr %39 monotonic, align 8
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %42, label %57

42:                                               ; preds = %29
  %43 = sext i32 %37 to i64
  %44 = or i64 %25, %43
  %45 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 2
  store i64 %6, ptr %45, align 8, !tbaa !146
  %46 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 3
  store i64 %7, ptr %46, align 8, !tbaa !148
  %47 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 4
  store i64 %4, ptr %47, align 8, !tbaa !149
  %48 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 5
  store i64 %44, ptr %48, align 8, !tbaa !150
  store atomic i64 1, ptr %39 release, align 8
  %49 = load i64, ptr %26, align 8, !tbaa !151
  %50 = add i64 %49, -1
  store i64 %50, ptr %26, align 8, !tbaa !151
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %57

52:                                               ; preds = %42
  %53 = load i64, ptr %27, align 8, !tbaa !152
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %57, label %55

55:                                               ; preds = %52
  %56 = atomicrmw or ptr %28, i64 16 monotonic, align 8
  br label %57

57:                                               ; preds = %29, %42, %52, %55
  %58 = add nuw i64 %30, 1
  %59 = load i64, ptr %18, align 8, !tbaa !10
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %29, label %61, !llvm.loop !184

61:                                               ; preds = %57, %17, %8
  %62 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %63 = load ptr, ptr %62, align 8, !tbaa !106
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %65 = load ptr, ptr %64, align 8, !tbaa !107
  %66 = load i64, ptr %0, align 8, !tbaa !108
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %61, %68
  %69 = phi i64 [ %73, %68 ], [ 0, %61 ]
  %70 = getelementptr inbounds i32, ptr %65, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !25
  %72 = getelementptr inbounds i32, ptr %63, i64 %69
  store i32 %71, ptr %72, align 4, !tbaa !25
  %73 = add nuw i64 %69, 1
  %74 = icmp eq i64 %73, %66
  br i1 %74, label %75, label %68, !llvm.loop !35

75:                                               ; preds = %68, %61
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %77 = load i64, ptr %76, align 8, !tbaa !10
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77
  %79 = load i32, ptr %11, align 4, !tbaa !73
  %80 = zext i32 %79 to i64
  %81 = load ptr, ptr %78, align 8, !tbaa !30
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77, i32 1
  %83 = load i64, ptr %82, align 8, !tbaa !28
  %84 = mul i64 %83, %80
  %85 = getelementptr inbounds i32, ptr %81, i64 %84
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %87 = load i64, ptr %86, align 8, !tbaa !109
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %109, label %89

89:                                               ; preds = %75, %89
  %90 = phi i64 [ %94, %89 ], [ 0, %75 ]
  %91 = getelementptr inbounds i32, ptr %85, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !25
  %93 = getelementptr inbounds i32, ptr %63, i64 %90
  store i32 %92, ptr %93, align 4, !tbaa !25
  %94 = add nuw i64 %90, 1
  %95 = icmp eq i64 %94, %87
  br i1 %95, label %96, label %89, !llvm.loop !35

96:                                               ; preds = %89
  %97 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %98 = load i64, ptr %97, align 8, !tbaa !110
  %99 = getelementptr inbounds i32, ptr %63, i64 %98
  %100 = mul i64 %83, %3
  %101 = getelementptr inbounds i32, ptr %81, i64 %100
  br label %102

102:                                              ; preds = %102, %96
  %103 = phi i64 [ %107, %102 ], [ 0, %96 ]
  %104 = getelementptr inbounds i32, ptr %101, i64 %103
  %105 = load i32, ptr %104, align 4, !tbaa !25
  %106 = getelementptr inbounds i32, ptr %99, i64 %103
  store i32 %105, ptr %106, align 4, !tbaa !25
  %107 = add nuw i64 %103, 1
  %108 = icmp eq i64 %107, %87
  br i1 %108, label %109, label %102, !llvm.loop !35

109:                                              ; preds = %102, %75
  %110 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 2
  %111 = load i32, ptr %110, align 4, !tbaa !143
  %112 = icmp sgt i32 %111, -1
  br i1 %112, label %113, label %134

113:                                              ; preds = %109
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %115 = load i64, ptr %114, align 8, !tbaa !119
  %116 = getelementptr inbounds i32, ptr %63, i64 %115
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %118 = zext i32 %111 to i64
  %119 = load ptr, ptr %117, align 8, !tbaa !30
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %121 = load i64, ptr %120, align 8, !tbaa !28
  %122 = mul i64 %121, %118
  %123 = getelementptr inbounds i32, ptr %119, i64 %122
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %125 = load i64, ptr %124, align 8, !tbaa !120
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %134, label %127

127:                                              ; preds = %113, %127
  %128 = phi i64 [ %132, %127 ], [ 0, %113 ]
  %129 = getelementptr inbounds i32, ptr %123, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !25
  %131 = getelementptr inbounds i32, ptr %116, i64 %128
  store i32 %130, ptr %131, align 4, !tbaa !25
  %132 = add nuw i64 %128, 1
  %133 = icmp eq i64 %132, %125
  br i1 %133, label %134, label %127, !llvm.loop !35

134:                                              ; preds = %127, %109, %113
  %135 = load ptr, ptr %12, align 8, !tbaa !168
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %137 = load i64, ptr %136, align 8, !tbaa !183
  %138 = getelementptr inbounds i32, ptr %135, i64 %137
  %139 = load i32, ptr %135, align 4, !tbaa !25
  %140 = icmp sgt i32 %139, 0
  br i1 %140, label %141, label %240

141:                                              ; preds = %134
  %142 = add nsw i32 %139, -1
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 32
  %144 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 31
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 5
  %146 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 5
  %147 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %148 = shl i64 %5, 48
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %150 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %152

152:                                              ; preds = %238, %141
  %153 = phi i32 [ 0, %141 ], [ %154, %238 ]
  %154 = add nuw nsw i32 %153, 1
  %155 = icmp sge i32 %154, %139
  %156 = select i1 %155, i32 0, i32 %153
  %157 = zext i32 %156 to i64
  %158 = getelementptr i32, ptr %138, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !25
  %160 = select i1 %155, i32 %142, i32 %154
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds i32, ptr %138, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !25
  %164 = icmp eq i32 %159, %163
  br i1 %164, label %238, label %165

165:                                              ; preds = %152
  %166 = load i64, ptr %143, align 8, !tbaa !185
  %167 = icmp eq i64 %166, 0
  br i1 %167, label %171, label %168

168:                                              ; preds = %165
  %169 = sext i32 %159 to i64
  %170 = sext i32 %163 to i64
  br label %183

171:                                              ; preds = %205, %165
  %172 = phi i32 [ 0, %165 ], [ %206, %205 ]
  %173 = load i64, ptr %145, align 8, !tbaa !10
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %238, label %175

175:                                              ; preds = %171
  %176 = icmp ne i32 %172, 0
  %177 = select i1 %176, i1 true, i1 %155
  %178 = sext i32 %159 to i64
  %179 = shl nsw i64 %178, 24
  %180 = or i64 %179, %148
  %181 = sext i32 %163 to i64
  %182 = or i64 %180, %181
  br label %210

183:                                              ; preds = %205, %168
  %184 = phi i64 [ 0, %168 ], [ %207, %205 ]
  %185 = phi i32 [ 0, %168 ], [ %206, %205 ]
  %186 = load ptr, ptr %144, align 8, !tbaa !186
  %187 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184
  %188 = load i64, ptr %187, align 8, !tbaa !187
  %189 = icmp eq i64 %188, %169
  br i1 %189, label %190, label %205

190:                                              ; preds = %183
  %191 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 1
  %192 = load i64, ptr %191, align 8, !tbaa !189
  %193 = icmp eq i64 %192, %170
  br i1 %193, label %194, label %205

194:                                              ; preds = %190
  %195 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 2
  %196 = load i64, ptr %195, align 8, !tbaa !190
  %197 = icmp eq i64 %196, %5
  br i1 %197, label %198, label %205

198:                                              ; preds = %194
  %199 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 3
  %200 = load ptr, ptr %199, align 8, !tbaa !191
  %201 = tail call i32 %200(ptr noundef %63) #14
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %205, label %203

203:                                              ; preds = %198
  %204 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 4
  store i64 1, ptr %204, align 8, !tbaa !192
  br label %205

205:                                              ; preds = %203, %198, %194, %190, %183
  %206 = phi i32 [ 1, %203 ], [ %185, %198 ], [ %185, %194 ], [ %185, %190 ], [ %185, %183 ]
  %207 = add nuw i64 %184, 1
  %208 = load i64, ptr %143, align 8, !tbaa !185
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %183, label %171, !llvm.loop !193

210:                                              ; preds = %234, %175
  %211 = phi i64 [ 0, %175 ], [ %235, %234 ]
  %212 = load ptr, ptr %146, align 8, !tbaa !48
  %213 = getelementptr inbounds %struct.Claim, ptr %212, i64 %211, i32 4
  %214 = load i64, ptr %213, align 8, !tbaa !144
  %215 = load ptr, ptr %147, align 8, !tbaa !145
  %216 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214
  store i64 1, ptr %216, align 8, !tbaa !194
  br i1 %177, label %234, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 1
  %219 = load atomic i64, ptr %218 monotonic, align 8
  %220 = icmp eq i64 %219, 0
  br i1 %220, label %221, label %234

221:                                              ; preds = %217
  %222 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 2
  store i64 %6, ptr %222, align 8, !tbaa !146
  %223 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 3
  store i64 %7, ptr %223, align 8, !tbaa !148
  %224 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 4
  store i64 %4, ptr %224, align 8, !tbaa !149
  %225 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 5
  store i64 %182, ptr %225, align 8, !tbaa !150
  store atomic i64 1, ptr %218 release, align 8
  %226 = load i64, ptr %149, align 8, !tbaa !151
  %227 = add i64 %226, -1
  store i64 %227, ptr %149, align 8, !tbaa !151
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %229, label %234

229:                                              ; preds = %221
  %230 = load i64, ptr %150, align 8, !tbaa !152
  %231 = icmp eq i64 %230, 0
  br i1 %231, label %234, label %232

232:                                              ; preds = %229
  %233 = atomicrmw or ptr %151, i64 16 monotonic, align 8
  br label %234

234:                                              ; preds = %232, %229, %221, %217, %210
  %235 = add nuw i64 %211, 1
  %236 = load i64, ptr %145, align 8, !tbaa !10
  %237 = icmp ult i64 %235, %236
  br i1 %237, label %210, label %238, !llvm.loop !195

238:                                              ; preds = %234, %171, %152
  %239 = icmp eq i32 %154, %139
  br i1 %239, label %240, label %152, !llvm.loop !196

240:                                              ; preds = %238, %134
  %241 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 2
  %242 = load i64, ptr %241, align 8, !tbaa !10
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %251, label %244

244:                                              ; preds = %240
  %245 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 2
  %246 = shl nuw i64 1, %5
  %247 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %248 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %249 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %250 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %266

251:                                              ; preds = %298, %240
  %252 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %253 = load i64, ptr %252, align 8, !tbaa !197
  %254 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 3
  %255 = load i64, ptr %254, align 8, !tbaa !10
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %375, label %257

257:                                              ; preds = %251
  %258 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %259 = shl nuw i64 1, %5
  %260 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %261 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %262 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %263 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %264 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %265 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  br label %306

266:                                              ; preds = %244, %298
  %267 = phi i64 [ 0, %244 ], [ %299, %298 ]
  %268 = load ptr, ptr %245, align 8, !tbaa !48
  %269 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 3
  %270 = load i64, ptr %269, align 8, !tbaa !198
  %271 = and i64 %270, %246
  %272 = icmp eq i64 %271, 0
  br i1 %272, label %298, label %273

273:                                              ; preds = %266
  %274 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267
  %275 = load ptr, ptr %62, align 8, !tbaa !106
  %276 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %274, ptr noundef %275, ptr noundef nonnull %11) #12
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %298, label %278

278:                                              ; preds = %273
  %279 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 4
  %280 = load i64, ptr %279, align 8, !tbaa !144
  %281 = load ptr, ptr %247, align 8, !tbaa !145
  %282 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 1
  %283 = load atomic i64, ptr %282 monotonic, align 8
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %298

285:                                              ; preds = %278
  %286 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 2
  store i64 %6, ptr %286, align 8, !tbaa !146
  %287 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 3
  store i64 %7, ptr %287, align 8, !tbaa !148
  %288 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 4
  store i64 %4, ptr %288, align 8, !tbaa !149
  %289 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 5
  store i64 0, ptr %289, align 8, !tbaa !150
  store atomic i64 1, ptr %282 release, align 8
  %290 = load i64, ptr %248, align 8, !tbaa !151
  %291 = add i64 %290, -1
  store i64 %291, ptr %248, align 8, !tbaa !151
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %293, label %298

293:                                              ; preds = %285
  %294 = load i64, ptr %249, align 8, !tbaa !152
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %298, label %296

296:                                              ; preds = %293
  %297 = atomicrmw or ptr %250, i64 16 monotonic, align 8
  br label %298

298:                                              ; preds = %296, %293, %285, %278, %273, %266
  %299 = add nuw i64 %267, 1
  %300 = load i64, ptr %241, align 8, !tbaa !10
  %301 = icmp ult i64 %299, %300
  br i1 %301, label %266, label %251, !llvm.loop !199

302:                                              ; preds = %364
  %303 = load i64, ptr %252, align 8, !tbaa !197
  %304 = add i64 %366, 1
  %305 = icmp ugt i64 %303, %253
  br i1 %305, label %368, label %375

306:                                              ; preds = %257, %364
  %307 = phi i64 [ 0, %257 ], [ %365, %364 ]
  %308 = load ptr, ptr %258, align 8, !tbaa !48
  %309 = getelementptr inbounds %struct.Claim, ptr %308, i64 %307, i32 3
  %310 = load i64, ptr %309, align 8, !tbaa !198
  %311 = and i64 %310, %259
  %312 = icmp eq i64 %311, 0
  br i1 %312, label %364, label %313

313:                                              ; preds = %306
  %314 = getelementptr inbounds %struct.Claim, ptr %308, i64 %307, i32 2
  %315 = load ptr, ptr %314, align 8, !tbaa !200
  %316 = icmp eq ptr %315, null
  br i1 %316, label %358, label %317

317:                                              ; preds = %313
  %318 = getelementptr inbounds %struct.Claim, ptr %308, i64 %307, i32 5
  br label %319

319:                                              ; preds = %317, %352
  %320 = phi i64 [ 0, %317 ], [ %356, %352 ]
  %321 = load i64, ptr %318, align 8, !tbaa !201
  %322 = icmp eq i64 %321, 0
  br i1 %322, label %323, label %325

323:                                              ; preds = %319
  %324 = icmp eq i64 %320, 0
  br i1 %324, label %352, label %364

325:                                              ; preds = %319
  %326 = load i16, ptr %260, align 2, !tbaa !69
  %327 = icmp eq i16 %326, 0
  %328 = select i1 %327, i16 1, i16 %326
  %329 = zext i16 %328 to i64
  %330 = icmp ult i64 %320, %329
  br i1 %330, label %331, label %364

331:                                              ; preds = %325
  br i1 %327, label %352, label %332

332:                                              ; preds = %331
  %333 = load ptr, ptr %62, align 8, !tbaa !106
  %334 = load i64, ptr %261, align 8, !tbaa !202
  %335 = getelementptr inbounds i32, ptr %333, i64 %334
  %336 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6, i64 %320
  %337 = load i32, ptr %336, align 4, !tbaa !25
  %338 = zext i32 %337 to i64
  %339 = load ptr, ptr %262, align 8, !tbaa !30
  %340 = load i64, ptr %263, align 8, !tbaa !28
  %341 = mul i64 %340, %338
  %342 = getelementptr inbounds i32, ptr %339, i64 %341
  %343 = load i64, ptr %264, align 8, !tbaa !120
  %344 = icmp eq i64 %343, 0
  br i1 %344, label %352, label %345

345:                                              ; preds = %332, %345
  %346 = phi i64 [ %350, %345 ], [ 0, %332 ]
  %347 = getelementptr inbounds i32, ptr %342, i64 %346
  %348 = load i32, ptr %347, align 4, !tbaa !25
  %349 = getelementptr inbounds i32, ptr %335, i64 %346
  store i32 %348, ptr %349, align 4, !tbaa !25
  %350 = add nuw i64 %346, 1
  %351 = icmp eq i64 %350, %343
  br i1 %351, label %352, label %345, !llvm.loop !35

352:                                              ; preds = %345, %332, %323, %331
  %353 = load ptr, ptr %314, align 8, !tbaa !200
  %354 = load ptr, ptr %62, align 8, !tbaa !106
  %355 = tail call i32 %353(ptr noundef %354) #14
  %356 = add i64 %320, 1
  %357 = icmp eq i32 %355, 0
  br i1 %357, label %319, label %358, !llvm.loop !203

358:                                              ; preds = %352, %313
  %359 = trunc i64 %307 to i32
  %360 = load ptr, ptr %265, align 8, !tbaa !83
  %361 = load i64, ptr %252, align 8, !tbaa !197
  %362 = add i64 %361, 1
  store i64 %362, ptr %252, align 8, !tbaa !197
  %363 = getelementptr inbounds i32, ptr %360, i64 %361
  store i32 %359, ptr %363, align 4, !tbaa !25
  br label %364

364:                                              ; preds = %325, %323, %358, %306
  %365 = add nuw i64 %307, 1
  %366 = load i64, ptr %254, align 8, !tbaa !10
  %367 = icmp ult i64 %365, %366
  br i1 %367, label %306, label %302, !llvm.loop !204

368:                                              ; preds = %302
  %369 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %370 = load ptr, ptr %369, align 8, !tbaa !83
  %371 = add i64 %303, 1
  store i64 %371, ptr %252, align 8, !tbaa !197
  %372 = getelementptr inbounds i32, ptr %370, i64 %303
  store i32 -1, ptr %372, align 4, !tbaa !25
  %373 = trunc i64 %253 to i32
  %374 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 5
  store i32 %373, ptr %374, align 4, !tbaa !64
  br label %375

375:                                              ; preds = %251, %368, %302
  %376 = phi i64 [ %304, %368 ], [ %304, %302 ], [ 1, %251 ]
  %377 = phi i64 [ %371, %368 ], [ %303, %302 ], [ %253, %251 ]
  %378 = add i64 %376, %377
  %379 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 49
  %380 = load i64, ptr %379, align 8, !tbaa !205
  %381 = icmp ult i64 %378, %380
  br i1 %381, label %385, label %382

382:                                              ; preds = %375
  %383 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %384 = atomicrmw or ptr %383, i64 4 monotonic, align 8
  br label %385

385:                                              ; preds = %382, %375
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #9

; Function Attrs: nounwind
define internal fastcc i32 @step_fails(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr nocapture noundef readonly %3) unnamed_addr #5 {
  %5 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 5
  %6 = load i64, ptr %5, align 8, !tbaa !201
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %20, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 4
  %10 = load i16, ptr %9, align 2, !tbaa !69
  %11 = icmp eq i16 %10, 0
  br i1 %11, label %20, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %18 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %19 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  br label %37

20:                                               ; preds = %8, %4
  %21 = load ptr, ptr %1, align 8, !tbaa !206
  %22 = tail call i32 %21(ptr noundef %2) #14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %79, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %26 = load ptr, ptr %25, align 8, !tbaa !145
  %27 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %28 = load i64, ptr %27, align 8, !tbaa !144
  %29 = getelementptr inbounds %struct.Finding, ptr %26, i64 %28
  store i64 1, ptr %29, align 8, !tbaa !194
  %30 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  %31 = load ptr, ptr %30, align 8, !tbaa !207
  %32 = icmp eq ptr %31, null
  br i1 %32, label %79, label %33

33:                                               ; preds = %24
  %34 = tail call i32 %31(ptr noundef %2) #14
  %35 = icmp eq i32 %34, 0
  %36 = zext i1 %35 to i32
  br label %79

37:                                               ; preds = %12, %72
  %38 = phi i64 [ 0, %12 ], [ %75, %72 ]
  %39 = phi i32 [ 0, %12 ], [ %74, %72 ]
  %40 = load i64, ptr %13, align 8, !tbaa !202
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  %42 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 6, i64 %38
  %43 = load i32, ptr %42, align 4, !tbaa !25
  %44 = zext i32 %43 to i64
  %45 = load ptr, ptr %14, align 8, !tbaa !30
  %46 = load i64, ptr %15, align 8, !tbaa !28
  %47 = mul i64 %46, %44
  %48 = getelementptr inbounds i32, ptr %45, i64 %47
  %49 = load i64, ptr %16, align 8, !tbaa !120
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %37, %51
  %52 = phi i64 [ %56, %51 ], [ 0, %37 ]
  %53 = getelementptr inbounds i32, ptr %48, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !25
  %55 = getelementptr inbounds i32, ptr %41, i64 %52
  store i32 %54, ptr %55, align 4, !tbaa !25
  %56 = add nuw i64 %52, 1
  %57 = icmp eq i64 %56, %49
  br i1 %57, label %58, label %51, !llvm.loop !35

58:                                               ; preds = %51, %37
  %59 = load ptr, ptr %1, align 8, !tbaa !206
  %60 = tail call i32 %59(ptr noundef %2) #14
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %72, label %62

62:                                               ; preds = %58
  %63 = load ptr, ptr %17, align 8, !tbaa !145
  %64 = load i64, ptr %18, align 8, !tbaa !144
  %65 = getelementptr inbounds %struct.Finding, ptr %63, i64 %64
  store i64 1, ptr %65, align 8, !tbaa !194
  %66 = load ptr, ptr %19, align 8, !tbaa !207
  %67 = icmp eq ptr %66, null
  br i1 %67, label %72, label %68

68:                                               ; preds = %62
  %69 = tail call i32 %66(ptr noundef %2) #14
  %70 = icmp eq i32 %69, 0
  %71 = zext i1 %70 to i32
  br label %72

72:                                               ; preds = %58, %62, %68
  %73 = phi i32 [ 0, %58 ], [ 1, %62 ], [ %71, %68 ]
  %74 = or i32 %73, %39
  %75 = add nuw nsw i64 %38, 1
  %76 = load i16, ptr %9, align 2, !tbaa !69
  %77 = zext i16 %76 to i64
  %78 = icmp ult i64 %75, %77
  br i1 %78, label %37, label %79, !llvm.loop !208

79:                                               ; preds = %72, %33, %24, %20
  %80 = phi i32 [ 0, %20 ], [ 1, %24 ], [ %36, %33 ], [ %74, %72 ]
  ret i32 %80
}

; Function Attrs: nofree nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @fill_added(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #8 {
  %6 = alloca [17 x i32], align 16
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  br label %8

8:                                                ; preds = %8, %5
  %9 = cmpxchg ptr %7, i64 0, i64 1 acquire monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %11, label %8, !llvm.loop !79

11:                                               ; preds = %8
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %13 = mul i64 %4, -7046029254386353131
  %14 = lshr i64 %13, 32
  %15 = xor i64 %14, %13
  %16 = mul i64 %15, -2960836687051489901
  %17 = lshr i64 %16, 29
  %18 = xor i64 %17, %16
  %19 = mul i64 %18, -4417276706812531889
  %20 = zext i64 %19 to i128
  %21 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %22 = load i64, ptr %21, align 8, !tbaa !11
  %23 = lshr i64 %22, 3
  %24 = zext i64 %23 to i128
  %25 = mul nuw nsw i128 %24, %20
  %26 = lshr i128 %25, 61
  %27 = trunc i128 %26 to i64
  %28 = and i64 %27, -8
  %29 = add i64 %4, 1
  %30 = load ptr, ptr %12, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 %28
  %32 = load atomic i64, ptr %31 acquire, align 8
  %33 = icmp eq i64 %32, %29
  br i1 %33, label %47, label %34

34:                                               ; preds = %11, %38
  %35 = phi i64 [ %45, %38 ], [ %32, %11 ]
  %36 = phi i64 [ %42, %38 ], [ %28, %11 ]
  %37 = icmp eq i64 %35, 0
  br i1 %37, label %54, label %38

38:                                               ; preds = %34
  %39 = add i64 %36, 1
  %40 = load i64, ptr %21, align 8, !tbaa !11
  %41 = icmp eq i64 %39, %40
  %42 = select i1 %41, i64 0, i64 %39
  %43 = load ptr, ptr %12, align 8, !tbaa !4
  %44 = getelementptr inbounds i64, ptr %43, i64 %42
  %45 = load atomic i64, ptr %44 acquire, align 8
  %46 = icmp eq i64 %45, %29
  br i1 %46, label %47, label %34, !llvm.loop !72

47:                                               ; preds = %38, %11
  %48 = phi i64 [ %28, %11 ], [ %42, %38 ]
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 1
  %50 = load ptr, ptr %49, align 8, !tbaa !12
  %51 = getelementptr inbounds i64, ptr %50, i64 %48
  %52 = load i64, ptr %51, align 8, !tbaa !10
  %53 = icmp eq i64 %52, -1
  br i1 %53, label %54, label %129

54:                                               ; preds = %34, %47
  %55 = trunc i64 %3 to i32
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1
  %57 = load ptr, ptr %56, align 8, !tbaa !30
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1, i32 1
  %59 = load i64, ptr %58, align 8, !tbaa !28
  %60 = mul i64 %59, %2
  %61 = getelementptr inbounds i32, ptr %57, i64 %60
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %6) #13
  %62 = load i32, ptr %61, align 4, !tbaa !25
  %63 = icmp eq i64 %59, 0
  br i1 %63, label %71, label %64

64:                                               ; preds = %54, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %54 ]
  %66 = getelementptr inbounds i32, ptr %61, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !25
  %68 = getelementptr inbounds i32, ptr %6, i64 %65
  store i32 %67, ptr %68, align 4, !tbaa !25
  %69 = add nuw i64 %65, 1
  %70 = icmp eq i64 %69, %59
  br i1 %70, label %71, label %64, !llvm.loop !35

71:                                               ; preds = %64, %54
  %72 = icmp sgt i32 %62, 0
  br i1 %72, label %73, label %87

73:                                               ; preds = %71
  %74 = zext i32 %62 to i64
  br label %75

75:                                               ; preds = %73, %80
  %76 = phi i64 [ %74, %73 ], [ %83, %80 ]
  %77 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %76
  %78 = load i32, ptr %77, align 4, !tbaa !25
  %79 = icmp sgt i32 %78, %55
  br i1 %79, label %80, label %85

80:                                               ; preds = %75
  %81 = add nuw nsw i64 %76, 1
  %82 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %81
  store i32 %78, ptr %82, align 4, !tbaa !25
  %83 = add nsw i64 %76, -1
  %84 = icmp sgt i64 %76, 1
  br i1 %84, label %75, label %87, !llvm.loop !209

85:                                               ; preds = %75
  %86 = trunc i64 %76 to i32
  br label %87

87:                                               ; preds = %80, %85, %71
  %88 = phi i32 [ %62, %71 ], [ %86, %85 ], [ 0, %80 ]
  %89 = add nsw i32 %88, 1
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %90
  store i32 %55, ptr %91, align 4, !tbaa !25
  %92 = add nsw i32 %62, 1
  store i32 %92, ptr %6, align 16, !tbaa !25
  %93 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %56, ptr noundef nonnull %6) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %6) #13
  %94 = load i64, ptr %21, align 8, !tbaa !11
  %95 = lshr i64 %94, 3
  %96 = zext i64 %95 to i128
  %97 = mul nuw nsw i128 %96, %20
  %98 = lshr i128 %97, 61
  %99 = trunc i128 %98 to i64
  %100 = and i64 %99, -8
  %101 = load ptr, ptr %12, align 8, !tbaa !4
  %102 = getelementptr inbounds i64, ptr %101, i64 %100
  %103 = load i64, ptr %102, align 8, !tbaa !10
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %113, label %105

105:                                              ; preds = %87, %105
  %106 = phi i64 [ %109, %105 ], [ %100, %87 ]
  %107 = add i64 %106, 1
  %108 = icmp eq i64 %107, %94
  %109 = select i1 %108, i64 0, i64 %107
  %110 = getelementptr inbounds i64, ptr %101, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !10
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %113, label %105, !llvm.loop !88

113:                                              ; preds = %105, %87
  %114 = phi i64 [ %100, %87 ], [ %109, %105 ]
  %115 = getelementptr inbounds i64, ptr %101, i64 %114
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 1
  %117 = load ptr, ptr %116, align 8, !tbaa !12
  %118 = getelementptr inbounds i64, ptr %117, i64 %114
  store i64 %93, ptr %118, align 8, !tbaa !10
  store atomic i64 %29, ptr %115 release, align 8
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %120 = atomicrmw add ptr %119, i64 1 monotonic, align 8
  %121 = mul i64 %120, 100
  %122 = add i64 %121, 100
  %123 = load i64, ptr %21, align 8, !tbaa !11
  %124 = mul i64 %123, 60
  %125 = icmp ugt i64 %122, %124
  br i1 %125, label %126, label %129, !prof !36

126:                                              ; preds = %113
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %128 = atomicrmw or ptr %127, i64 2 monotonic, align 8
  br label %129

129:                                              ; preds = %126, %113, %47
  %130 = phi i64 [ %52, %47 ], [ %93, %113 ], [ %93, %126 ]
  store atomic i64 0, ptr %7 release, align 8
  ret i64 %130
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr nocapture readonly, i32 immarg, i32 immarg, i32 immarg) #10

; Function Attrs: nounwind
define internal fastcc void @judge_claims(ptr nocapture noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #5 {
  %7 = zext i32 %2 to i64
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !10
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 %7
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %19

18:                                               ; preds = %67, %6
  ret void

19:                                               ; preds = %11, %67
  %20 = phi i64 [ 0, %11 ], [ %68, %67 ]
  %21 = load ptr, ptr %12, align 8, !tbaa !48
  %22 = load ptr, ptr %13, align 8, !tbaa !145
  %23 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 4
  %24 = load i64, ptr %23, align 8, !tbaa !144
  %25 = getelementptr inbounds %struct.Finding, ptr %22, i64 %24, i32 1
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %67

28:                                               ; preds = %19
  %29 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20
  %30 = load ptr, ptr %29, align 8, !tbaa !206
  %31 = tail call i32 %30(ptr noundef %1) #14
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %67, label %33

33:                                               ; preds = %28
  %34 = load ptr, ptr %13, align 8, !tbaa !145
  %35 = load i64, ptr %23, align 8, !tbaa !144
  %36 = getelementptr inbounds %struct.Finding, ptr %34, i64 %35
  store i64 1, ptr %36, align 8, !tbaa !194
  %37 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 1
  %38 = load ptr, ptr %37, align 8, !tbaa !207
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %33
  %41 = tail call i32 %38(ptr noundef %1) #14
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %67

43:                                               ; preds = %33, %40
  br label %44

44:                                               ; preds = %43, %44
  %45 = cmpxchg ptr %14, i64 0, i64 1 acquire monotonic, align 8
  %46 = extractvalue { i64, i1 } %45, 1
  br i1 %46, label %47, label %44, !llvm.loop !79

47:                                               ; preds = %44
  %48 = load i64, ptr %23, align 8, !tbaa !144
  %49 = load ptr, ptr %13, align 8, !tbaa !145
  %50 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 1
  %51 = load atomic i64, ptr %50 monotonic, align 8
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %66

53:                                               ; preds = %47
  %54 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 2
  store i64 %3, ptr %54, align 8, !tbaa !146
  %55 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 3
  store i64 %4, ptr %55, align 8, !tbaa !148
  %56 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 4
  store i64 %5, ptr %56, align 8, !tbaa !149
  %57 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 5
  store i64 0, ptr %57, align 8, !tbaa !150
  store atomic i64 1, ptr %50 release, align 8
  %58 = load i64, ptr %15, align 8, !tbaa !151
  %59 = add i64 %58, -1
  store i64 %59, ptr %15, align 8, !tbaa !151
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %66

61:                                               ; preds = %53
  %62 = load i64, ptr %16, align 8, !tbaa !152
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %61
  %65 = atomicrmw or ptr %17, i64 16 monotonic, align 8
  br label %66

66:                                               ; preds = %47, %53, %61, %64
  store atomic i64 0, ptr %14 release, align 8
  br label %67

67:                                               ; preds = %28, %40, %66, %19
  %68 = add nuw i64 %20, 1
  %69 = load i64, ptr %8, align 8, !tbaa !10
  %70 = icmp ult i64 %68, %69
  br i1 %70, label %19, label %18, !llvm.loop !210
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #11

attributes #0 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-builtins" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) "no-builtins" }
attributes #5 = { nounwind "no-builtins" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { noinline nounwind "no-builtins" }
attributes #8 = { nofree nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin "no-builtins" }
attributes #13 = { nounwind }
attributes #14 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !6, i64 0}
!5 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!5, !9, i64 16}
!12 = !{!5, !6, i64 8}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !16, !14}
!16 = !{!"llvm.loop.mustprogress"}
!17 = !{!7, !7, i64 0}
!18 = !{i8 0, i8 9}
!19 = distinct !{!19, !14}
!20 = distinct !{!20, !16, !14}
!21 = !{!22, !6, i64 952}
!22 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !9, i64 104, !9, i64 112, !9, i64 120, !6, i64 128, !9, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !6, i64 176, !6, i64 184, !7, i64 192, !7, i64 208, !7, i64 224, !7, i64 240, !9, i64 256, !7, i64 264, !7, i64 320, !6, i64 376, !9, i64 384, !6, i64 392, !9, i64 400, !9, i64 408, !9, i64 416, !9, i64 424, !7, i64 432, !7, i64 448, !7, i64 576, !23, i64 704, !7, i64 768, !6, i64 800, !6, i64 808, !9, i64 816, !9, i64 824, !6, i64 832, !9, i64 840, !9, i64 848, !7, i64 856, !5, i64 872, !5, i64 904, !7, i64 936, !5, i64 952, !7, i64 984, !9, i64 1112, !9, i64 1120, !9, i64 1128}
!23 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !5, i64 32}
!24 = distinct !{!24, !16, !14}
!25 = !{!26, !26, i64 0}
!26 = !{!"int", !7, i64 0}
!27 = distinct !{!27, !16, !14}
!28 = !{!23, !9, i64 8}
!29 = distinct !{!29, !16, !14}
!30 = !{!23, !6, i64 0}
!31 = distinct !{!31, !16, !14}
!32 = distinct !{!32, !16, !14}
!33 = !{!23, !9, i64 16}
!34 = !{!23, !9, i64 24}
!35 = distinct !{!35, !16, !14}
!36 = !{!"branch_weights", i32 1, i32 2000}
!37 = distinct !{!37, !16, !14}
!38 = !{!22, !9, i64 168}
!39 = !{!40, !9, i64 16}
!40 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !6, i64 56, !6, i64 64}
!41 = distinct !{!41, !16, !14}
!42 = !{!40, !9, i64 24}
!43 = !{!40, !9, i64 48}
!44 = !{!40, !6, i64 0}
!45 = !{!46}
!46 = distinct !{!46, !47, !"unpack: argument 0"}
!47 = distinct !{!47, !"unpack"}
!48 = !{!6, !6, i64 0}
!49 = distinct !{!49, !16, !14}
!50 = !{!22, !9, i64 424}
!51 = distinct !{!51, !16, !14}
!52 = !{!40, !6, i64 8}
!53 = distinct !{!53, !16, !14}
!54 = !{!55, !9, i64 776}
!55 = !{!"", !7, i64 0, !7, i64 512, !9, i64 768, !9, i64 776, !26, i64 784, !26, i64 788}
!56 = !{!55, !26, i64 784}
!57 = !{!55, !26, i64 788}
!58 = !{!59}
!59 = distinct !{!59, !60, !"unpack: argument 0"}
!60 = distinct !{!60, !"unpack"}
!61 = !{!22, !9, i64 144}
!62 = distinct !{!62, !16, !14}
!63 = !{!22, !6, i64 808}
!64 = !{!65, !26, i64 16}
!65 = !{!"", !26, i64 0, !26, i64 4, !26, i64 8, !66, i64 12, !66, i64 14, !26, i64 16, !7, i64 20}
!66 = !{!"short", !7, i64 0}
!67 = !{!"branch_weights", i32 2000, i32 1}
!68 = !{!40, !9, i64 40}
!69 = !{!65, !66, i64 14}
!70 = !{!22, !9, i64 136}
!71 = distinct !{!71, !16, !14}
!72 = distinct !{!72, !14}
!73 = !{!65, !26, i64 0}
!74 = !{!40, !9, i64 32}
!75 = !{!55, !9, i64 768}
!76 = distinct !{!76, !16, !14}
!77 = !{!22, !9, i64 152}
!78 = distinct !{!78, !16, !14}
!79 = distinct !{!79, !16, !14}
!80 = distinct !{!80, !16, !14}
!81 = !{!22, !9, i64 816}
!82 = !{!22, !9, i64 16}
!83 = !{!22, !6, i64 832}
!84 = distinct !{!84, !16, !14}
!85 = !{!86, !9, i64 48}
!86 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!87 = distinct !{!87, !16, !14}
!88 = distinct !{!88, !16, !14}
!89 = !{!22, !9, i64 256}
!90 = distinct !{!90, !16, !14}
!91 = distinct !{!91, !16, !14}
!92 = distinct !{!92, !16, !14}
!93 = !{!22, !9, i64 160}
!94 = distinct !{!94, !16, !14}
!95 = distinct !{!95, !16, !14}
!96 = distinct !{!96, !16, !14}
!97 = distinct !{!97, !16, !14}
!98 = distinct !{!98, !16, !14}
!99 = !{!100}
!100 = distinct !{!100, !101, !"unpack: argument 0"}
!101 = distinct !{!101, !"unpack"}
!102 = distinct !{!102, !16, !14}
!103 = !{!104}
!104 = distinct !{!104, !105, !"unpack: argument 0"}
!105 = distinct !{!105, !"unpack"}
!106 = !{!40, !6, i64 56}
!107 = !{!22, !6, i64 128}
!108 = !{!22, !9, i64 0}
!109 = !{!22, !9, i64 24}
!110 = !{!22, !9, i64 72}
!111 = !{!22, !9, i64 64}
!112 = !{!22, !9, i64 88}
!113 = distinct !{!113, !16, !14}
!114 = !{!22, !9, i64 976}
!115 = !{!116}
!116 = distinct !{!116, !117, !"unpack: argument 0"}
!117 = distinct !{!117, !"unpack"}
!118 = distinct !{!118, !16, !14}
!119 = !{!22, !9, i64 48}
!120 = !{!22, !9, i64 32}
!121 = distinct !{!121, !16, !14}
!122 = distinct !{!122, !16, !14}
!123 = !{!124, !6, i64 0}
!124 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !7, i64 40, !9, i64 552}
!125 = !{!124, !6, i64 8}
!126 = !{!124, !6, i64 16}
!127 = !{!124, !6, i64 24}
!128 = !{!124, !9, i64 32}
!129 = !{!124, !9, i64 552}
!130 = !{!131}
!131 = distinct !{!131, !132, !"unpack: argument 0"}
!132 = distinct !{!132, !"unpack"}
!133 = distinct !{!133, !16, !14}
!134 = !{!22, !9, i64 720}
!135 = distinct !{!135, !16, !14}
!136 = distinct !{!136, !16, !14}
!137 = !{!22, !9, i64 1120}
!138 = !{!139}
!139 = distinct !{!139, !140, !"unpack: argument 0"}
!140 = distinct !{!140, !"unpack"}
!141 = distinct !{!141, !16, !14}
!142 = distinct !{!142, !16, !14}
!143 = !{!65, !26, i64 8}
!144 = !{!86, !9, i64 32}
!145 = !{!22, !6, i64 392}
!146 = !{!147, !9, i64 16}
!147 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!148 = !{!147, !9, i64 24}
!149 = !{!147, !9, i64 32}
!150 = !{!147, !9, i64 40}
!151 = !{!22, !9, i64 408}
!152 = !{!22, !9, i64 416}
!153 = distinct !{!153, !16, !14}
!154 = !{!22, !6, i64 176}
!155 = !{!156, !9, i64 48}
!156 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!157 = !{!156, !9, i64 40}
!158 = !{!22, !9, i64 56}
!159 = !{!22, !6, i64 184}
!160 = !{!22, !9, i64 40}
!161 = !{!156, !6, i64 0}
!162 = !{!156, !6, i64 8}
!163 = distinct !{!163, !16, !14}
!164 = distinct !{!164, !16, !14}
!165 = !{!156, !9, i64 32}
!166 = distinct !{!166, !16, !14}
!167 = !{!156, !6, i64 24}
!168 = !{!40, !6, i64 64}
!169 = distinct !{!169, !16, !14}
!170 = !{!156, !6, i64 16}
!171 = !{!22, !6, i64 800}
!172 = !{!22, !9, i64 112}
!173 = distinct !{!173, !16, !14}
!174 = !{!65, !26, i64 4}
!175 = !{!65, !66, i64 12}
!176 = !{!22, !9, i64 120}
!177 = distinct !{!177, !16, !14}
!178 = distinct !{!178, !16, !14}
!179 = distinct !{!179, !16, !14}
!180 = !{!22, !9, i64 824}
!181 = !{i64 0, i64 4, !25, i64 4, i64 4, !25, i64 8, i64 4, !25, i64 12, i64 2, !182, i64 14, i64 2, !182, i64 16, i64 4, !25, i64 20, i64 16, !17}
!182 = !{!66, !66, i64 0}
!183 = !{!22, !9, i64 104}
!184 = distinct !{!184, !16, !14}
!185 = !{!22, !9, i64 384}
!186 = !{!22, !6, i64 376}
!187 = !{!188, !9, i64 0}
!188 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !9, i64 32}
!189 = !{!188, !9, i64 8}
!190 = !{!188, !9, i64 16}
!191 = !{!188, !6, i64 24}
!192 = !{!188, !9, i64 32}
!193 = distinct !{!193, !16, !14}
!194 = !{!147, !9, i64 0}
!195 = distinct !{!195, !16, !14}
!196 = distinct !{!196, !16, !14}
!197 = !{!22, !9, i64 840}
!198 = !{!86, !9, i64 24}
!199 = distinct !{!199, !16, !14}
!200 = !{!86, !6, i64 16}
!201 = !{!86, !9, i64 40}
!202 = !{!22, !9, i64 80}
!203 = distinct !{!203, !16, !14}
!204 = distinct !{!204, !16, !14}
!205 = !{!22, !9, i64 848}
!206 = !{!86, !6, i64 0}
!207 = !{!86, !6, i64 8}
!208 = distinct !{!208, !16, !14}
!209 = distinct !{!209, !16, !14}
!210 = distinct !{!210, !16, !14}
