; Built by `make kernel`; of sources 82ae2c9902763fc41f30654c3edeab26f9f1f4d56692b241bbb02763035776f6, as text 9b71d986cf93067985738a3d9bc0f6719c681749302ac8b458d1e837b115aa8a
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

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

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
  br i1 %22, label %23, label %1616

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

83:                                               ; preds = %23, %1612
  %84 = phi i64 [ %18, %23 ], [ %1613, %1612 ]
  %85 = load i64, ptr %24, align 8, !tbaa !42
  %86 = sub i64 %85, %84
  %87 = icmp ult i64 %86, 65536
  br i1 %87, label %88, label %90

88:                                               ; preds = %83
  %89 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %1616

90:                                               ; preds = %83
  %91 = atomicrmw add ptr %25, i64 128 monotonic, align 8
  %92 = icmp ult i64 %91, %3
  br i1 %92, label %93, label %1616

93:                                               ; preds = %90
  %94 = add i64 %91, 128
  %95 = call i64 @llvm.umin.i64(i64 %94, i64 %3)
  %96 = icmp ugt i64 %95, %91
  br i1 %96, label %215, label %97

97:                                               ; preds = %1609, %93
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
  br i1 %113, label %114, label %1612

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
  br i1 %214, label %114, label %1612, !llvm.loop !53

215:                                              ; preds = %93, %1609
  %216 = phi i64 [ %1610, %1609 ], [ %91, %93 ]
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
  br i1 %554, label %1133, label %1136

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

573:                                              ; preds = %1126, %555
  %574 = phi i64 [ %557, %555 ], [ %1127, %1126 ]
  %575 = phi i64 [ %556, %555 ], [ %1128, %1126 ]
  %576 = add nuw nsw i64 %558, 1
  %577 = icmp eq i64 %576, 2
  br i1 %577, label %544, label %555, !llvm.loop !78

578:                                              ; preds = %1126, %564
  %579 = phi i64 [ 1, %564 ], [ %1129, %1126 ]
  %580 = phi i64 [ %556, %564 ], [ %1128, %1126 ]
  %581 = phi i64 [ %557, %564 ], [ %1127, %1126 ]
  %582 = icmp ugt i64 %579, 1
  br i1 %582, label %583, label %590

583:                                              ; preds = %578
  %584 = getelementptr inbounds i32, ptr %561, i64 %579
  %585 = load i32, ptr %584, align 4, !tbaa !25
  %586 = add nsw i64 %579, -1
  %587 = getelementptr inbounds i32, ptr %561, i64 %586
  %588 = load i32, ptr %587, align 4, !tbaa !25
  %589 = icmp eq i32 %585, %588
  br i1 %589, label %1126, label %590

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
  br i1 %862, label %1126, label %863

863:                                              ; preds = %855, %1122
  %864 = phi i64 [ %1123, %1122 ], [ %581, %855 ]
  %865 = phi i64 [ %1124, %1122 ], [ %857, %855 ]
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
  %873 = load i64, ptr %48, align 8, !tbaa !38
  %874 = and i64 %873, 2
  %875 = icmp eq i64 %874, 0
  br i1 %875, label %885, label %876

876:                                              ; preds = %872
  %877 = load i32, ptr %867, align 4, !tbaa !73
  %878 = zext i32 %877 to i64
  %879 = load i64, ptr %567, align 8, !tbaa !10
  %880 = icmp eq i64 %879, %878
  br i1 %880, label %881, label %885

881:                                              ; preds = %876
  %882 = getelementptr inbounds %struct.Local, ptr %866, i64 %865, i32 4
  %883 = load i16, ptr %882, align 2, !tbaa !69
  %884 = icmp eq i16 %883, 0
  br i1 %884, label %1122, label %885

885:                                              ; preds = %881, %876, %872
  %886 = load i64, ptr %40, align 8, !tbaa !68
  %887 = load i64, ptr %571, align 8, !tbaa !10
  %888 = getelementptr inbounds %struct.Local, ptr %866, i64 %865, i32 4
  %889 = load i16, ptr %888, align 2, !tbaa !69
  %890 = icmp eq i16 %889, 0
  br i1 %890, label %986, label %891

891:                                              ; preds = %885
  %892 = load i64, ptr %568, align 8, !tbaa !10
  %893 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %892
  %894 = load ptr, ptr %893, align 8, !tbaa !30
  %895 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %892, i32 1
  %896 = load i64, ptr %895, align 8, !tbaa !28
  %897 = mul i64 %896, %887
  %898 = getelementptr inbounds i32, ptr %894, i64 %897
  %899 = load i32, ptr %898, align 4, !tbaa !25
  %900 = sext i32 %899 to i64
  %901 = load i64, ptr %41, align 8, !tbaa !70
  %902 = icmp ugt i64 %901, %900
  br i1 %902, label %926, label %918

903:                                              ; preds = %978
  %904 = load i64, ptr %568, align 8, !tbaa !10
  %905 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %904
  %906 = load ptr, ptr %905, align 8, !tbaa !30
  %907 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %904, i32 1
  %908 = load i64, ptr %907, align 8, !tbaa !28
  %909 = mul i64 %908, %979
  %910 = getelementptr inbounds i32, ptr %906, i64 %909
  %911 = load i32, ptr %910, align 4, !tbaa !25
  %912 = sext i32 %911 to i64
  %913 = load i64, ptr %41, align 8, !tbaa !70
  %914 = icmp ugt i64 %913, %912
  br i1 %914, label %926, label %915, !llvm.loop !71

915:                                              ; preds = %903
  %916 = xor i64 %929, -1
  %917 = load i64, ptr %40, align 8, !tbaa !10
  br label %918

918:                                              ; preds = %891, %915
  %919 = phi i16 [ %981, %915 ], [ %889, %891 ]
  %920 = phi i64 [ %917, %915 ], [ %886, %891 ]
  %921 = phi i64 [ %916, %915 ], [ 0, %891 ]
  %922 = phi i64 [ %979, %915 ], [ %887, %891 ]
  %923 = zext i16 %919 to i64
  %924 = add i64 %920, %923
  %925 = add i64 %924, %921
  store i64 %925, ptr %40, align 8, !tbaa !10
  br label %986

926:                                              ; preds = %891, %903
  %927 = phi i64 [ %904, %903 ], [ %892, %891 ]
  %928 = phi i64 [ %979, %903 ], [ %887, %891 ]
  %929 = phi i64 [ %980, %903 ], [ 0, %891 ]
  %930 = getelementptr inbounds %struct.Local, ptr %866, i64 %865, i32 6, i64 %929
  %931 = load i32, ptr %930, align 4, !tbaa !25
  %932 = zext i32 %931 to i64
  %933 = shl i64 %927, 62
  %934 = shl i64 %928, 31
  %935 = or i64 %934, %933
  %936 = or i64 %935, %932
  %937 = mul i64 %936, -7046029254386353131
  %938 = lshr i64 %937, 32
  %939 = xor i64 %938, %937
  %940 = mul i64 %939, -2960836687051489901
  %941 = lshr i64 %940, 29
  %942 = xor i64 %941, %940
  %943 = mul i64 %942, -4417276706812531889
  %944 = zext i64 %943 to i128
  %945 = load i64, ptr %43, align 8, !tbaa !11
  %946 = lshr i64 %945, 3
  %947 = zext i64 %946 to i128
  %948 = mul nuw nsw i128 %944, %947
  %949 = lshr i128 %948, 61
  %950 = trunc i128 %949 to i64
  %951 = and i64 %950, -8
  %952 = add i64 %936, 1
  %953 = load ptr, ptr %42, align 8, !tbaa !4
  %954 = getelementptr inbounds i64, ptr %953, i64 %951
  %955 = load atomic i64, ptr %954 acquire, align 8
  %956 = icmp eq i64 %955, %952
  br i1 %956, label %970, label %957

957:                                              ; preds = %926, %961
  %958 = phi i64 [ %968, %961 ], [ %955, %926 ]
  %959 = phi i64 [ %965, %961 ], [ %951, %926 ]
  %960 = icmp eq i64 %958, 0
  br i1 %960, label %976, label %961

961:                                              ; preds = %957
  %962 = add i64 %959, 1
  %963 = load i64, ptr %43, align 8, !tbaa !11
  %964 = icmp eq i64 %962, %963
  %965 = select i1 %964, i64 0, i64 %962
  %966 = load ptr, ptr %42, align 8, !tbaa !4
  %967 = getelementptr inbounds i64, ptr %966, i64 %965
  %968 = load atomic i64, ptr %967 acquire, align 8
  %969 = icmp eq i64 %968, %952
  br i1 %969, label %970, label %957, !llvm.loop !72

970:                                              ; preds = %961, %926
  %971 = phi i64 [ %951, %926 ], [ %965, %961 ]
  %972 = load ptr, ptr %44, align 8, !tbaa !12
  %973 = getelementptr inbounds i64, ptr %972, i64 %971
  %974 = load i64, ptr %973, align 8, !tbaa !10
  %975 = icmp eq i64 %974, -1
  br i1 %975, label %976, label %978, !prof !36

976:                                              ; preds = %957, %970
  %977 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %927, i64 noundef %928, i64 noundef %932, i64 noundef %936) #12
  br label %978

978:                                              ; preds = %976, %970
  %979 = phi i64 [ %977, %976 ], [ %974, %970 ]
  %980 = add nuw nsw i64 %929, 1
  %981 = load i16, ptr %888, align 2, !tbaa !69
  %982 = zext i16 %981 to i64
  %983 = icmp ult i64 %980, %982
  br i1 %983, label %903, label %984, !llvm.loop !71

984:                                              ; preds = %978
  %985 = load i64, ptr %40, align 8, !tbaa !68
  br label %986

986:                                              ; preds = %984, %918, %885
  %987 = phi i64 [ %925, %918 ], [ %886, %885 ], [ %985, %984 ]
  %988 = phi i64 [ %922, %918 ], [ %887, %885 ], [ %979, %984 ]
  %989 = icmp ne i64 %987, %886
  %990 = zext i1 %989 to i64
  %991 = shl nuw i64 %990, %558
  %992 = or i64 %991, %864
  %993 = load i64, ptr %45, align 8, !tbaa !10
  %994 = load i64, ptr %46, align 8, !tbaa !10
  %995 = add i64 %994, %993
  %996 = load i64, ptr %47, align 8, !tbaa !10
  %997 = add i64 %995, %996
  %998 = load i64, ptr %48, align 8, !tbaa !38
  %999 = and i64 %998, 1
  %1000 = icmp eq i64 %999, 0
  br i1 %572, label %1019, label %1001

1001:                                             ; preds = %986
  %1002 = load i64, ptr %12, align 8, !tbaa !10
  %1003 = load i32, ptr %867, align 4, !tbaa !73
  %1004 = zext i32 %1003 to i64
  %1005 = shl i64 %1004, %993
  %1006 = shl i64 %654, %995
  %1007 = shl i64 %988, %997
  %1008 = or i64 %1007, %1006
  %1009 = or i64 %1008, %1005
  %1010 = or i64 %1009, %1002
  br i1 %1000, label %1037, label %1011

1011:                                             ; preds = %1001
  %1012 = shl i64 %1002, %993
  %1013 = shl i64 %988, %995
  %1014 = shl i64 %654, %997
  %1015 = or i64 %1014, %1013
  %1016 = or i64 %1015, %1012
  %1017 = or i64 %1016, %1004
  %1018 = call i64 @llvm.umin.i64(i64 %1010, i64 %1017)
  br label %1037

1019:                                             ; preds = %986
  %1020 = load i32, ptr %867, align 4, !tbaa !73
  %1021 = zext i32 %1020 to i64
  %1022 = load i64, ptr %30, align 8, !tbaa !10
  %1023 = shl i64 %1022, %993
  %1024 = shl i64 %988, %995
  %1025 = shl i64 %654, %997
  %1026 = or i64 %1025, %1024
  %1027 = or i64 %1026, %1023
  %1028 = or i64 %1027, %1021
  br i1 %1000, label %1037, label %1029

1029:                                             ; preds = %1019
  %1030 = shl i64 %1021, %993
  %1031 = shl i64 %654, %995
  %1032 = shl i64 %988, %997
  %1033 = or i64 %1032, %1031
  %1034 = or i64 %1033, %1030
  %1035 = or i64 %1034, %1022
  %1036 = call i64 @llvm.umin.i64(i64 %1028, i64 %1035)
  br label %1037

1037:                                             ; preds = %1029, %1019, %1011, %1001
  %1038 = phi i64 [ %1018, %1011 ], [ %1010, %1001 ], [ %1036, %1029 ], [ %1028, %1019 ]
  %1039 = load i64, ptr %49, align 8, !tbaa !74
  %1040 = add i64 %1039, 1
  store i64 %1040, ptr %49, align 8, !tbaa !74
  %1041 = load i64, ptr %26, align 8, !tbaa !54
  %1042 = icmp eq i64 %1041, %1038
  br i1 %1042, label %1122, label %1043

1043:                                             ; preds = %1037
  store i32 1, ptr %28, align 4, !tbaa !57
  %1044 = load ptr, ptr %50, align 8, !tbaa !21
  %1045 = mul i64 %1038, -7046029254386353131
  %1046 = lshr i64 %1045, 32
  %1047 = xor i64 %1046, %1045
  %1048 = mul i64 %1047, -2960836687051489901
  %1049 = lshr i64 %1048, 29
  %1050 = xor i64 %1049, %1048
  %1051 = mul i64 %1050, -4417276706812531889
  %1052 = zext i64 %1051 to i128
  %1053 = load i64, ptr %51, align 8, !tbaa !11
  %1054 = lshr i64 %1053, 3
  %1055 = zext i64 %1054 to i128
  %1056 = mul nuw nsw i128 %1055, %1052
  %1057 = lshr i128 %1056, 61
  %1058 = trunc i128 %1057 to i64
  %1059 = and i64 %1058, -8
  %1060 = getelementptr inbounds i64, ptr %1044, i64 %1059
  call void @llvm.prefetch.p0(ptr %1060, i32 0, i32 2, i32 1)
  %1061 = load i64, ptr %52, align 8, !tbaa !75
  %1062 = add i64 %1061, 1
  store i64 %1062, ptr %52, align 8, !tbaa !75
  %1063 = and i64 %1061, 63
  %1064 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1063
  %1065 = load i64, ptr %1064, align 8, !tbaa !10
  %1066 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1063
  %1067 = load i32, ptr %1066, align 4, !tbaa !25
  store i64 %1038, ptr %1064, align 8, !tbaa !10
  %1068 = load i32, ptr %27, align 8, !tbaa !56
  store i32 %1068, ptr %1066, align 4, !tbaa !25
  %1069 = icmp eq i64 %1065, -1
  br i1 %1069, label %1122, label %1070

1070:                                             ; preds = %1043
  %1071 = add nuw i64 %1065, 1
  %1072 = mul i64 %1065, -7046029254386353131
  %1073 = lshr i64 %1072, 32
  %1074 = xor i64 %1073, %1072
  %1075 = mul i64 %1074, -2960836687051489901
  %1076 = lshr i64 %1075, 29
  %1077 = xor i64 %1076, %1075
  %1078 = mul i64 %1077, -4417276706812531889
  %1079 = zext i64 %1078 to i128
  %1080 = mul nuw nsw i128 %1079, %1055
  %1081 = lshr i128 %1080, 61
  %1082 = trunc i128 %1081 to i64
  %1083 = and i64 %1082, -8
  %1084 = insertelement <8 x i64> poison, i64 %1071, i64 0
  %1085 = shufflevector <8 x i64> %1084, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1086

1086:                                             ; preds = %1107, %1070
  %1087 = phi ptr [ %1108, %1107 ], [ %1044, %1070 ]
  %1088 = phi i64 [ %1090, %1107 ], [ %1083, %1070 ]
  br label %1089

1089:                                             ; preds = %1086, %1109
  %1090 = phi i64 [ %1113, %1109 ], [ %1088, %1086 ]
  %1091 = getelementptr inbounds i64, ptr %1087, i64 %1090
  %1092 = load volatile <8 x i64>, ptr %1091, align 64, !tbaa !17
  %1093 = icmp eq <8 x i64> %1092, %1085
  %1094 = bitcast <8 x i1> %1093 to i8
  %1095 = icmp eq i8 %1094, 0
  br i1 %1095, label %1096, label %1122

1096:                                             ; preds = %1089
  %1097 = icmp eq <8 x i64> %1092, zeroinitializer
  %1098 = bitcast <8 x i1> %1097 to i8
  %1099 = icmp eq i8 %1098, 0
  br i1 %1099, label %1109, label %1100

1100:                                             ; preds = %1096
  %1101 = call i8 @llvm.cttz.i8(i8 %1098, i1 true), !range !18
  %1102 = zext i8 %1101 to i64
  %1103 = add i64 %1090, %1102
  %1104 = getelementptr inbounds i64, ptr %1087, i64 %1103
  %1105 = cmpxchg ptr %1104, i64 0, i64 %1071 monotonic monotonic, align 8
  %1106 = extractvalue { i64, i1 } %1105, 1
  br i1 %1106, label %1114, label %1107

1107:                                             ; preds = %1100
  %1108 = load ptr, ptr %50, align 8, !tbaa !4
  br label %1086, !llvm.loop !19

1109:                                             ; preds = %1096
  %1110 = add i64 %1090, 8
  %1111 = load i64, ptr %51, align 8, !tbaa !11
  %1112 = icmp eq i64 %1110, %1111
  %1113 = select i1 %1112, i64 0, i64 %1110
  br label %1089, !llvm.loop !19

1114:                                             ; preds = %1100
  %1115 = load ptr, ptr %1, align 8, !tbaa !44
  %1116 = load i64, ptr %17, align 8, !tbaa !39
  %1117 = getelementptr inbounds i64, ptr %1115, i64 %1116
  store i64 %1065, ptr %1117, align 8, !tbaa !10
  %1118 = load ptr, ptr %53, align 8, !tbaa !52
  %1119 = load i64, ptr %17, align 8, !tbaa !39
  %1120 = add i64 %1119, 1
  store i64 %1120, ptr %17, align 8, !tbaa !39
  %1121 = getelementptr inbounds i32, ptr %1118, i64 %1119
  store i32 %1067, ptr %1121, align 4, !tbaa !25
  br label %1122

1122:                                             ; preds = %1089, %1114, %1043, %1037, %881
  %1123 = phi i64 [ %864, %881 ], [ %992, %1037 ], [ %992, %1043 ], [ %992, %1114 ], [ %992, %1089 ]
  %1124 = add nuw nsw i64 %865, 1
  %1125 = icmp ult i64 %1124, %861
  br i1 %1125, label %863, label %1126, !llvm.loop !91

1126:                                             ; preds = %1122, %855, %583
  %1127 = phi i64 [ %581, %583 ], [ %581, %855 ], [ %1123, %1122 ]
  %1128 = phi i64 [ %580, %583 ], [ %860, %855 ], [ %860, %1122 ]
  %1129 = add nuw nsw i64 %579, 1
  %1130 = load i32, ptr %561, align 4, !tbaa !25
  %1131 = sext i32 %1130 to i64
  %1132 = icmp slt i64 %579, %1131
  br i1 %1132, label %578, label %573, !llvm.loop !92

1133:                                             ; preds = %1378, %544
  %1134 = load i64, ptr %65, align 8, !tbaa !93
  %1135 = icmp eq i64 %1134, 0
  br i1 %1135, label %1601, label %1382

1136:                                             ; preds = %544, %1378
  %1137 = phi i64 [ %1379, %1378 ], [ %553, %544 ]
  %1138 = phi i1 [ false, %1378 ], [ true, %544 ]
  %1139 = phi i64 [ 1, %1378 ], [ 0, %544 ]
  %1140 = load i64, ptr %65, align 8, !tbaa !93
  %1141 = icmp eq i64 %1140, 0
  br i1 %1141, label %1149, label %1142

1142:                                             ; preds = %1136
  %1143 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %1139
  %1144 = load ptr, ptr %1143, align 8, !tbaa !48
  %1145 = load i32, ptr %1144, align 4, !tbaa !25
  %1146 = sext i32 %1145 to i64
  %1147 = load i64, ptr %41, align 8, !tbaa !70
  %1148 = icmp ule i64 %1147, %1146
  br label %1149

1149:                                             ; preds = %1142, %1136
  %1150 = phi i1 [ false, %1136 ], [ %1148, %1142 ]
  %1151 = select i1 %552, i1 true, i1 %1150
  br i1 %1151, label %1156, label %1152

1152:                                             ; preds = %1149
  %1153 = shl nuw nsw i64 1, %1139
  %1154 = and i64 %1153, %574
  %1155 = icmp eq i64 %1154, 0
  br i1 %1155, label %1378, label %1156

1156:                                             ; preds = %1152, %1149
  %1157 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %1139
  %1158 = load ptr, ptr %1157, align 8, !tbaa !48
  %1159 = load i32, ptr %1158, align 4, !tbaa !25
  %1160 = icmp slt i32 %1159, 1
  br i1 %1160, label %1378, label %1161

1161:                                             ; preds = %1156
  %1162 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 %1139
  %1163 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1139
  br label %1164

1164:                                             ; preds = %1370, %1161
  %1165 = phi i32 [ %1159, %1161 ], [ %1371, %1370 ]
  %1166 = phi ptr [ %1158, %1161 ], [ %1372, %1370 ]
  %1167 = phi i64 [ 1, %1161 ], [ %1373, %1370 ]
  %1168 = icmp ugt i64 %1167, 1
  br i1 %1168, label %1169, label %1176

1169:                                             ; preds = %1164
  %1170 = getelementptr inbounds i32, ptr %1166, i64 %1167
  %1171 = load i32, ptr %1170, align 4, !tbaa !25
  %1172 = add nsw i64 %1167, -1
  %1173 = getelementptr inbounds i32, ptr %1166, i64 %1172
  %1174 = load i32, ptr %1173, align 4, !tbaa !25
  %1175 = icmp eq i32 %1171, %1174
  br i1 %1175, label %1370, label %1176

1176:                                             ; preds = %1164, %1169
  %1177 = phi i64 [ %1172, %1169 ], [ 0, %1164 ]
  %1178 = load i64, ptr %1162, align 8, !tbaa !10
  %1179 = load i64, ptr %1163, align 8, !tbaa !10
  %1180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %1179
  %1181 = load ptr, ptr %1180, align 8, !tbaa !48
  %1182 = load i64, ptr %38, align 8, !tbaa !61
  %1183 = mul i64 %1182, %1178
  %1184 = add i64 %1183, %1177
  %1185 = getelementptr inbounds i32, ptr %1181, i64 %1184
  %1186 = load atomic i32, ptr %1185 acquire, align 4
  %1187 = icmp eq i32 %1186, 0
  br i1 %1187, label %1188, label %1236, !prof !36

1188:                                             ; preds = %1176, %1188
  %1189 = cmpxchg ptr %54, i64 0, i64 1 acquire monotonic, align 8
  %1190 = extractvalue { i64, i1 } %1189, 1
  br i1 %1190, label %1191, label %1188, !llvm.loop !79

1191:                                             ; preds = %1188
  %1192 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1179
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %8) #13
  %1193 = load ptr, ptr %1192, align 8, !tbaa !30
  %1194 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1179, i32 1
  %1195 = load i64, ptr %1194, align 8, !tbaa !28
  %1196 = mul i64 %1195, %1178
  %1197 = getelementptr inbounds i32, ptr %1193, i64 %1196
  %1198 = icmp eq i64 %1195, 0
  br i1 %1198, label %1222, label %1199

1199:                                             ; preds = %1191, %1199
  %1200 = phi i64 [ %1204, %1199 ], [ 0, %1191 ]
  %1201 = getelementptr inbounds i32, ptr %1197, i64 %1200
  %1202 = load i32, ptr %1201, align 4, !tbaa !25
  %1203 = getelementptr inbounds i32, ptr %8, i64 %1200
  store i32 %1202, ptr %1203, align 4, !tbaa !25
  %1204 = add nuw i64 %1200, 1
  %1205 = icmp eq i64 %1204, %1195
  br i1 %1205, label %1206, label %1199, !llvm.loop !35

1206:                                             ; preds = %1199
  %1207 = load i32, ptr %8, align 16, !tbaa !25
  %1208 = trunc i64 %1177 to i32
  %1209 = add nsw i32 %1208, 1
  %1210 = icmp slt i32 %1209, %1207
  br i1 %1210, label %1211, label %1222

1211:                                             ; preds = %1206
  %1212 = sext i32 %1209 to i64
  br label %1213

1213:                                             ; preds = %1213, %1211
  %1214 = phi i64 [ %1212, %1211 ], [ %1215, %1213 ]
  %1215 = add nuw nsw i64 %1214, 1
  %1216 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %1215
  %1217 = load i32, ptr %1216, align 4, !tbaa !25
  %1218 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %1214
  store i32 %1217, ptr %1218, align 4, !tbaa !25
  %1219 = load i32, ptr %8, align 16, !tbaa !25
  %1220 = sext i32 %1219 to i64
  %1221 = icmp slt i64 %1215, %1220
  br i1 %1221, label %1213, label %1222, !llvm.loop !80

1222:                                             ; preds = %1213, %1206, %1191
  %1223 = phi i32 [ %1207, %1206 ], [ undef, %1191 ], [ %1219, %1213 ]
  %1224 = sext i32 %1223 to i64
  %1225 = getelementptr inbounds [17 x i32], ptr %8, i64 0, i64 %1224
  store i32 -1, ptr %1225, align 4, !tbaa !25
  %1226 = load i32, ptr %8, align 16, !tbaa !25
  %1227 = add nsw i32 %1226, -1
  store i32 %1227, ptr %8, align 16, !tbaa !25
  %1228 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1192, ptr noundef nonnull %8) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %8) #13
  %1229 = load ptr, ptr %1180, align 8, !tbaa !48
  %1230 = load i64, ptr %38, align 8, !tbaa !61
  %1231 = mul i64 %1230, %1178
  %1232 = add i64 %1231, %1177
  %1233 = getelementptr inbounds i32, ptr %1229, i64 %1232
  %1234 = trunc i64 %1228 to i32
  %1235 = add i32 %1234, 1
  store atomic i32 %1235, ptr %1233 release, align 4
  store atomic i64 0, ptr %54 release, align 8
  br label %1239

1236:                                             ; preds = %1176
  %1237 = zext i32 %1186 to i64
  %1238 = add nsw i64 %1237, -1
  br label %1239

1239:                                             ; preds = %1236, %1222
  %1240 = phi i64 [ %1228, %1222 ], [ %1238, %1236 ]
  %1241 = load i64, ptr %12, align 8, !tbaa !10
  %1242 = load i64, ptr %30, align 8, !tbaa !10
  %1243 = load i64, ptr %45, align 8, !tbaa !10
  %1244 = shl i64 %1242, %1243
  %1245 = load i64, ptr %46, align 8, !tbaa !10
  %1246 = add i64 %1245, %1243
  %1247 = load i64, ptr %47, align 8, !tbaa !10
  %1248 = add i64 %1246, %1247
  %1249 = load i64, ptr %48, align 8, !tbaa !38
  %1250 = and i64 %1249, 1
  %1251 = icmp eq i64 %1250, 0
  br i1 %1138, label %1267, label %1252

1252:                                             ; preds = %1239
  %1253 = load i64, ptr %32, align 8, !tbaa !10
  %1254 = shl i64 %1253, %1246
  %1255 = shl i64 %1240, %1248
  %1256 = or i64 %1255, %1254
  %1257 = or i64 %1256, %1241
  %1258 = or i64 %1257, %1244
  br i1 %1251, label %1282, label %1259

1259:                                             ; preds = %1252
  %1260 = shl i64 %1241, %1243
  %1261 = shl i64 %1240, %1246
  %1262 = shl i64 %1253, %1248
  %1263 = or i64 %1260, %1261
  %1264 = or i64 %1263, %1262
  %1265 = or i64 %1264, %1242
  %1266 = call i64 @llvm.umin.i64(i64 %1258, i64 %1265)
  br label %1282

1267:                                             ; preds = %1239
  %1268 = load i64, ptr %34, align 8, !tbaa !10
  %1269 = shl i64 %1240, %1246
  %1270 = shl i64 %1268, %1248
  %1271 = or i64 %1269, %1270
  %1272 = or i64 %1271, %1241
  %1273 = or i64 %1272, %1244
  br i1 %1251, label %1282, label %1274

1274:                                             ; preds = %1267
  %1275 = shl i64 %1241, %1243
  %1276 = shl i64 %1268, %1246
  %1277 = shl i64 %1240, %1248
  %1278 = or i64 %1275, %1277
  %1279 = or i64 %1278, %1276
  %1280 = or i64 %1279, %1242
  %1281 = call i64 @llvm.umin.i64(i64 %1273, i64 %1280)
  br label %1282

1282:                                             ; preds = %1274, %1267, %1259, %1252
  %1283 = phi i64 [ %1266, %1259 ], [ %1258, %1252 ], [ %1281, %1274 ], [ %1273, %1267 ]
  %1284 = load ptr, ptr %1157, align 8, !tbaa !48
  %1285 = load i64, ptr %49, align 8, !tbaa !74
  %1286 = add i64 %1285, 1
  store i64 %1286, ptr %49, align 8, !tbaa !74
  %1287 = load i64, ptr %26, align 8, !tbaa !54
  %1288 = icmp eq i64 %1287, %1283
  br i1 %1288, label %1368, label %1289

1289:                                             ; preds = %1282
  store i32 1, ptr %28, align 4, !tbaa !57
  %1290 = load ptr, ptr %50, align 8, !tbaa !21
  %1291 = mul i64 %1283, -7046029254386353131
  %1292 = lshr i64 %1291, 32
  %1293 = xor i64 %1292, %1291
  %1294 = mul i64 %1293, -2960836687051489901
  %1295 = lshr i64 %1294, 29
  %1296 = xor i64 %1295, %1294
  %1297 = mul i64 %1296, -4417276706812531889
  %1298 = zext i64 %1297 to i128
  %1299 = load i64, ptr %51, align 8, !tbaa !11
  %1300 = lshr i64 %1299, 3
  %1301 = zext i64 %1300 to i128
  %1302 = mul nuw nsw i128 %1301, %1298
  %1303 = lshr i128 %1302, 61
  %1304 = trunc i128 %1303 to i64
  %1305 = and i64 %1304, -8
  %1306 = getelementptr inbounds i64, ptr %1290, i64 %1305
  call void @llvm.prefetch.p0(ptr %1306, i32 0, i32 2, i32 1)
  %1307 = load i64, ptr %52, align 8, !tbaa !75
  %1308 = add i64 %1307, 1
  store i64 %1308, ptr %52, align 8, !tbaa !75
  %1309 = and i64 %1307, 63
  %1310 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1309
  %1311 = load i64, ptr %1310, align 8, !tbaa !10
  %1312 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1309
  %1313 = load i32, ptr %1312, align 4, !tbaa !25
  store i64 %1283, ptr %1310, align 8, !tbaa !10
  %1314 = load i32, ptr %27, align 8, !tbaa !56
  store i32 %1314, ptr %1312, align 4, !tbaa !25
  %1315 = icmp eq i64 %1311, -1
  br i1 %1315, label %1368, label %1316

1316:                                             ; preds = %1289
  %1317 = add nuw i64 %1311, 1
  %1318 = mul i64 %1311, -7046029254386353131
  %1319 = lshr i64 %1318, 32
  %1320 = xor i64 %1319, %1318
  %1321 = mul i64 %1320, -2960836687051489901
  %1322 = lshr i64 %1321, 29
  %1323 = xor i64 %1322, %1321
  %1324 = mul i64 %1323, -4417276706812531889
  %1325 = zext i64 %1324 to i128
  %1326 = mul nuw nsw i128 %1325, %1301
  %1327 = lshr i128 %1326, 61
  %1328 = trunc i128 %1327 to i64
  %1329 = and i64 %1328, -8
  %1330 = insertelement <8 x i64> poison, i64 %1317, i64 0
  %1331 = shufflevector <8 x i64> %1330, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1332

1332:                                             ; preds = %1353, %1316
  %1333 = phi ptr [ %1354, %1353 ], [ %1290, %1316 ]
  %1334 = phi i64 [ %1336, %1353 ], [ %1329, %1316 ]
  br label %1335

1335:                                             ; preds = %1332, %1355
  %1336 = phi i64 [ %1359, %1355 ], [ %1334, %1332 ]
  %1337 = getelementptr inbounds i64, ptr %1333, i64 %1336
  %1338 = load volatile <8 x i64>, ptr %1337, align 64, !tbaa !17
  %1339 = icmp eq <8 x i64> %1338, %1331
  %1340 = bitcast <8 x i1> %1339 to i8
  %1341 = icmp eq i8 %1340, 0
  br i1 %1341, label %1342, label %1368

1342:                                             ; preds = %1335
  %1343 = icmp eq <8 x i64> %1338, zeroinitializer
  %1344 = bitcast <8 x i1> %1343 to i8
  %1345 = icmp eq i8 %1344, 0
  br i1 %1345, label %1355, label %1346

1346:                                             ; preds = %1342
  %1347 = call i8 @llvm.cttz.i8(i8 %1344, i1 true), !range !18
  %1348 = zext i8 %1347 to i64
  %1349 = add i64 %1336, %1348
  %1350 = getelementptr inbounds i64, ptr %1333, i64 %1349
  %1351 = cmpxchg ptr %1350, i64 0, i64 %1317 monotonic monotonic, align 8
  %1352 = extractvalue { i64, i1 } %1351, 1
  br i1 %1352, label %1360, label %1353

1353:                                             ; preds = %1346
  %1354 = load ptr, ptr %50, align 8, !tbaa !4
  br label %1332, !llvm.loop !19

1355:                                             ; preds = %1342
  %1356 = add i64 %1336, 8
  %1357 = load i64, ptr %51, align 8, !tbaa !11
  %1358 = icmp eq i64 %1356, %1357
  %1359 = select i1 %1358, i64 0, i64 %1356
  br label %1335, !llvm.loop !19

1360:                                             ; preds = %1346
  %1361 = load ptr, ptr %1, align 8, !tbaa !44
  %1362 = load i64, ptr %17, align 8, !tbaa !39
  %1363 = getelementptr inbounds i64, ptr %1361, i64 %1362
  store i64 %1311, ptr %1363, align 8, !tbaa !10
  %1364 = load ptr, ptr %53, align 8, !tbaa !52
  %1365 = load i64, ptr %17, align 8, !tbaa !39
  %1366 = add i64 %1365, 1
  store i64 %1366, ptr %17, align 8, !tbaa !39
  %1367 = getelementptr inbounds i32, ptr %1364, i64 %1365
  store i32 %1313, ptr %1367, align 4, !tbaa !25
  br label %1368

1368:                                             ; preds = %1335, %1282, %1289, %1360
  %1369 = load i32, ptr %1284, align 4, !tbaa !25
  br label %1370

1370:                                             ; preds = %1368, %1169
  %1371 = phi i32 [ %1165, %1169 ], [ %1369, %1368 ]
  %1372 = phi ptr [ %1166, %1169 ], [ %1284, %1368 ]
  %1373 = add nuw nsw i64 %1167, 1
  %1374 = sext i32 %1371 to i64
  %1375 = icmp slt i64 %1167, %1374
  br i1 %1375, label %1164, label %1376, !llvm.loop !94

1376:                                             ; preds = %1370
  %1377 = load i64, ptr %64, align 8, !tbaa !77
  br label %1378

1378:                                             ; preds = %1376, %1156, %1152
  %1379 = phi i64 [ %1377, %1376 ], [ %1137, %1156 ], [ %1137, %1152 ]
  %1380 = icmp ne i64 %1379, 0
  %1381 = and i1 %1138, %1380
  br i1 %1381, label %1136, label %1133, !llvm.loop !95

1382:                                             ; preds = %1133, %1597
  %1383 = phi i64 [ %1598, %1597 ], [ %1134, %1133 ]
  %1384 = phi i1 [ false, %1597 ], [ true, %1133 ]
  %1385 = phi i64 [ 1, %1597 ], [ 0, %1133 ]
  %1386 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %1385
  %1387 = load ptr, ptr %1386, align 8, !tbaa !48
  %1388 = load i32, ptr %1387, align 4, !tbaa !25
  %1389 = sext i32 %1388 to i64
  %1390 = load i64, ptr %41, align 8, !tbaa !70
  %1391 = icmp ule i64 %1390, %1389
  %1392 = icmp slt i32 %1388, 1
  %1393 = or i1 %1392, %1391
  br i1 %1393, label %1597, label %1394

1394:                                             ; preds = %1382
  %1395 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 %1385
  %1396 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1385
  br label %1397

1397:                                             ; preds = %1589, %1394
  %1398 = phi i32 [ %1388, %1394 ], [ %1590, %1589 ]
  %1399 = phi ptr [ %1387, %1394 ], [ %1591, %1589 ]
  %1400 = phi i64 [ 1, %1394 ], [ %1592, %1589 ]
  %1401 = icmp ugt i64 %1400, 1
  %1402 = getelementptr inbounds i32, ptr %1399, i64 %1400
  %1403 = load i32, ptr %1402, align 4, !tbaa !25
  br i1 %1401, label %1404, label %1409

1404:                                             ; preds = %1397
  %1405 = add nsw i64 %1400, -1
  %1406 = getelementptr inbounds i32, ptr %1399, i64 %1405
  %1407 = load i32, ptr %1406, align 4, !tbaa !25
  %1408 = icmp eq i32 %1403, %1407
  br i1 %1408, label %1589, label %1409

1409:                                             ; preds = %1404, %1397
  %1410 = load i64, ptr %1395, align 8, !tbaa !10
  %1411 = sext i32 %1403 to i64
  %1412 = load i64, ptr %1396, align 8, !tbaa !10
  %1413 = shl i64 %1412, 62
  %1414 = shl i64 %1410, 31
  %1415 = or i64 %1414, %1413
  %1416 = or i64 %1415, %1411
  %1417 = mul i64 %1416, -7046029254386353131
  %1418 = lshr i64 %1417, 32
  %1419 = xor i64 %1418, %1417
  %1420 = mul i64 %1419, -2960836687051489901
  %1421 = lshr i64 %1420, 29
  %1422 = xor i64 %1421, %1420
  %1423 = mul i64 %1422, -4417276706812531889
  %1424 = zext i64 %1423 to i128
  %1425 = load i64, ptr %43, align 8, !tbaa !11
  %1426 = lshr i64 %1425, 3
  %1427 = zext i64 %1426 to i128
  %1428 = mul nuw nsw i128 %1424, %1427
  %1429 = lshr i128 %1428, 61
  %1430 = trunc i128 %1429 to i64
  %1431 = and i64 %1430, -8
  %1432 = add i64 %1416, 1
  %1433 = load ptr, ptr %42, align 8, !tbaa !4
  %1434 = getelementptr inbounds i64, ptr %1433, i64 %1431
  %1435 = load atomic i64, ptr %1434 acquire, align 8
  %1436 = icmp eq i64 %1435, %1432
  br i1 %1436, label %1450, label %1437

1437:                                             ; preds = %1409, %1441
  %1438 = phi i64 [ %1448, %1441 ], [ %1435, %1409 ]
  %1439 = phi i64 [ %1445, %1441 ], [ %1431, %1409 ]
  %1440 = icmp eq i64 %1438, 0
  br i1 %1440, label %1456, label %1441

1441:                                             ; preds = %1437
  %1442 = add i64 %1439, 1
  %1443 = load i64, ptr %43, align 8, !tbaa !11
  %1444 = icmp eq i64 %1442, %1443
  %1445 = select i1 %1444, i64 0, i64 %1442
  %1446 = load ptr, ptr %42, align 8, !tbaa !4
  %1447 = getelementptr inbounds i64, ptr %1446, i64 %1445
  %1448 = load atomic i64, ptr %1447 acquire, align 8
  %1449 = icmp eq i64 %1448, %1432
  br i1 %1449, label %1450, label %1437, !llvm.loop !72

1450:                                             ; preds = %1441, %1409
  %1451 = phi i64 [ %1431, %1409 ], [ %1445, %1441 ]
  %1452 = load ptr, ptr %44, align 8, !tbaa !12
  %1453 = getelementptr inbounds i64, ptr %1452, i64 %1451
  %1454 = load i64, ptr %1453, align 8, !tbaa !10
  %1455 = icmp eq i64 %1454, -1
  br i1 %1455, label %1456, label %1458, !prof !36

1456:                                             ; preds = %1437, %1450
  %1457 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1412, i64 noundef %1410, i64 noundef %1411, i64 noundef %1416) #12
  br label %1458

1458:                                             ; preds = %1456, %1450
  %1459 = phi i64 [ %1457, %1456 ], [ %1454, %1450 ]
  %1460 = load i64, ptr %12, align 8, !tbaa !10
  %1461 = load i64, ptr %30, align 8, !tbaa !10
  %1462 = load i64, ptr %45, align 8, !tbaa !10
  %1463 = shl i64 %1461, %1462
  %1464 = load i64, ptr %46, align 8, !tbaa !10
  %1465 = add i64 %1464, %1462
  %1466 = load i64, ptr %47, align 8, !tbaa !10
  %1467 = add i64 %1465, %1466
  %1468 = load i64, ptr %48, align 8, !tbaa !38
  %1469 = and i64 %1468, 1
  %1470 = icmp eq i64 %1469, 0
  br i1 %1384, label %1486, label %1471

1471:                                             ; preds = %1458
  %1472 = load i64, ptr %32, align 8, !tbaa !10
  %1473 = shl i64 %1472, %1465
  %1474 = shl i64 %1459, %1467
  %1475 = or i64 %1474, %1473
  %1476 = or i64 %1475, %1460
  %1477 = or i64 %1476, %1463
  br i1 %1470, label %1501, label %1478

1478:                                             ; preds = %1471
  %1479 = shl i64 %1460, %1462
  %1480 = shl i64 %1459, %1465
  %1481 = shl i64 %1472, %1467
  %1482 = or i64 %1479, %1480
  %1483 = or i64 %1482, %1481
  %1484 = or i64 %1483, %1461
  %1485 = call i64 @llvm.umin.i64(i64 %1477, i64 %1484)
  br label %1501

1486:                                             ; preds = %1458
  %1487 = load i64, ptr %34, align 8, !tbaa !10
  %1488 = shl i64 %1459, %1465
  %1489 = shl i64 %1487, %1467
  %1490 = or i64 %1488, %1489
  %1491 = or i64 %1490, %1460
  %1492 = or i64 %1491, %1463
  br i1 %1470, label %1501, label %1493

1493:                                             ; preds = %1486
  %1494 = shl i64 %1460, %1462
  %1495 = shl i64 %1487, %1465
  %1496 = shl i64 %1459, %1467
  %1497 = or i64 %1494, %1496
  %1498 = or i64 %1497, %1495
  %1499 = or i64 %1498, %1461
  %1500 = call i64 @llvm.umin.i64(i64 %1492, i64 %1499)
  br label %1501

1501:                                             ; preds = %1493, %1486, %1478, %1471
  %1502 = phi i64 [ %1485, %1478 ], [ %1477, %1471 ], [ %1500, %1493 ], [ %1492, %1486 ]
  %1503 = load ptr, ptr %1386, align 8, !tbaa !48
  %1504 = load i64, ptr %49, align 8, !tbaa !74
  %1505 = add i64 %1504, 1
  store i64 %1505, ptr %49, align 8, !tbaa !74
  %1506 = load i64, ptr %26, align 8, !tbaa !54
  %1507 = icmp eq i64 %1506, %1502
  br i1 %1507, label %1587, label %1508

1508:                                             ; preds = %1501
  store i32 1, ptr %28, align 4, !tbaa !57
  %1509 = load ptr, ptr %50, align 8, !tbaa !21
  %1510 = mul i64 %1502, -7046029254386353131
  %1511 = lshr i64 %1510, 32
  %1512 = xor i64 %1511, %1510
  %1513 = mul i64 %1512, -2960836687051489901
  %1514 = lshr i64 %1513, 29
  %1515 = xor i64 %1514, %1513
  %1516 = mul i64 %1515, -4417276706812531889
  %1517 = zext i64 %1516 to i128
  %1518 = load i64, ptr %51, align 8, !tbaa !11
  %1519 = lshr i64 %1518, 3
  %1520 = zext i64 %1519 to i128
  %1521 = mul nuw nsw i128 %1520, %1517
  %1522 = lshr i128 %1521, 61
  %1523 = trunc i128 %1522 to i64
  %1524 = and i64 %1523, -8
  %1525 = getelementptr inbounds i64, ptr %1509, i64 %1524
  call void @llvm.prefetch.p0(ptr %1525, i32 0, i32 2, i32 1)
  %1526 = load i64, ptr %52, align 8, !tbaa !75
  %1527 = add i64 %1526, 1
  store i64 %1527, ptr %52, align 8, !tbaa !75
  %1528 = and i64 %1526, 63
  %1529 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1528
  %1530 = load i64, ptr %1529, align 8, !tbaa !10
  %1531 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1528
  %1532 = load i32, ptr %1531, align 4, !tbaa !25
  store i64 %1502, ptr %1529, align 8, !tbaa !10
  %1533 = load i32, ptr %27, align 8, !tbaa !56
  store i32 %1533, ptr %1531, align 4, !tbaa !25
  %1534 = icmp eq i64 %1530, -1
  br i1 %1534, label %1587, label %1535

1535:                                             ; preds = %1508
  %1536 = add nuw i64 %1530, 1
  %1537 = mul i64 %1530, -7046029254386353131
  %1538 = lshr i64 %1537, 32
  %1539 = xor i64 %1538, %1537
  %1540 = mul i64 %1539, -2960836687051489901
  %1541 = lshr i64 %1540, 29
  %1542 = xor i64 %1541, %1540
  %1543 = mul i64 %1542, -4417276706812531889
  %1544 = zext i64 %1543 to i128
  %1545 = mul nuw nsw i128 %1544, %1520
  %1546 = lshr i128 %1545, 61
  %1547 = trunc i128 %1546 to i64
  %1548 = and i64 %1547, -8
  %1549 = insertelement <8 x i64> poison, i64 %1536, i64 0
  %1550 = shufflevector <8 x i64> %1549, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1551

1551:                                             ; preds = %1572, %1535
  %1552 = phi ptr [ %1573, %1572 ], [ %1509, %1535 ]
  %1553 = phi i64 [ %1555, %1572 ], [ %1548, %1535 ]
  br label %1554

1554:                                             ; preds = %1551, %1574
  %1555 = phi i64 [ %1578, %1574 ], [ %1553, %1551 ]
  %1556 = getelementptr inbounds i64, ptr %1552, i64 %1555
  %1557 = load volatile <8 x i64>, ptr %1556, align 64, !tbaa !17
  %1558 = icmp eq <8 x i64> %1557, %1550
  %1559 = bitcast <8 x i1> %1558 to i8
  %1560 = icmp eq i8 %1559, 0
  br i1 %1560, label %1561, label %1587

1561:                                             ; preds = %1554
  %1562 = icmp eq <8 x i64> %1557, zeroinitializer
  %1563 = bitcast <8 x i1> %1562 to i8
  %1564 = icmp eq i8 %1563, 0
  br i1 %1564, label %1574, label %1565

1565:                                             ; preds = %1561
  %1566 = call i8 @llvm.cttz.i8(i8 %1563, i1 true), !range !18
  %1567 = zext i8 %1566 to i64
  %1568 = add i64 %1555, %1567
  %1569 = getelementptr inbounds i64, ptr %1552, i64 %1568
  %1570 = cmpxchg ptr %1569, i64 0, i64 %1536 monotonic monotonic, align 8
  %1571 = extractvalue { i64, i1 } %1570, 1
  br i1 %1571, label %1579, label %1572

1572:                                             ; preds = %1565
  %1573 = load ptr, ptr %50, align 8, !tbaa !4
  br label %1551, !llvm.loop !19

1574:                                             ; preds = %1561
  %1575 = add i64 %1555, 8
  %1576 = load i64, ptr %51, align 8, !tbaa !11
  %1577 = icmp eq i64 %1575, %1576
  %1578 = select i1 %1577, i64 0, i64 %1575
  br label %1554, !llvm.loop !19

1579:                                             ; preds = %1565
  %1580 = load ptr, ptr %1, align 8, !tbaa !44
  %1581 = load i64, ptr %17, align 8, !tbaa !39
  %1582 = getelementptr inbounds i64, ptr %1580, i64 %1581
  store i64 %1530, ptr %1582, align 8, !tbaa !10
  %1583 = load ptr, ptr %53, align 8, !tbaa !52
  %1584 = load i64, ptr %17, align 8, !tbaa !39
  %1585 = add i64 %1584, 1
  store i64 %1585, ptr %17, align 8, !tbaa !39
  %1586 = getelementptr inbounds i32, ptr %1583, i64 %1584
  store i32 %1532, ptr %1586, align 4, !tbaa !25
  br label %1587

1587:                                             ; preds = %1554, %1501, %1508, %1579
  %1588 = load i32, ptr %1503, align 4, !tbaa !25
  br label %1589

1589:                                             ; preds = %1587, %1404
  %1590 = phi i32 [ %1398, %1404 ], [ %1588, %1587 ]
  %1591 = phi ptr [ %1399, %1404 ], [ %1503, %1587 ]
  %1592 = add nuw nsw i64 %1400, 1
  %1593 = sext i32 %1590 to i64
  %1594 = icmp slt i64 %1400, %1593
  br i1 %1594, label %1397, label %1595, !llvm.loop !96

1595:                                             ; preds = %1589
  %1596 = load i64, ptr %65, align 8, !tbaa !93
  br label %1597

1597:                                             ; preds = %1595, %1382
  %1598 = phi i64 [ %1596, %1595 ], [ %1383, %1382 ]
  %1599 = icmp ne i64 %1598, 0
  %1600 = and i1 %1384, %1599
  br i1 %1600, label %1382, label %1601, !llvm.loop !97

1601:                                             ; preds = %1597, %1133
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %13) #13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #13
  %1602 = load i32, ptr %28, align 4, !tbaa !57
  %1603 = icmp eq i32 %1602, 0
  br i1 %1603, label %1604, label %1609

1604:                                             ; preds = %1601
  %1605 = load i64, ptr %66, align 8, !tbaa !10
  %1606 = icmp eq i64 %1605, 0
  br i1 %1606, label %1609, label %1607

1607:                                             ; preds = %1604
  %1608 = load i64, ptr %26, align 8, !tbaa !54
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1608, i64 noundef %219) #12
  br label %1609

1609:                                             ; preds = %1601, %1604, %1607
  %1610 = add nuw i64 %216, 1
  %1611 = icmp eq i64 %1610, %95
  br i1 %1611, label %97, label %215, !llvm.loop !98

1612:                                             ; preds = %205, %111
  %1613 = phi i64 [ %112, %111 ], [ %213, %205 ]
  %1614 = load atomic i64, ptr %20 monotonic, align 8
  %1615 = icmp eq i64 %1614, 0
  br i1 %1615, label %83, label %1616

1616:                                             ; preds = %1612, %90, %19, %88
  %1617 = phi i64 [ %84, %88 ], [ %18, %19 ], [ %1613, %1612 ], [ %84, %90 ]
  %1618 = load i64, ptr %17, align 8, !tbaa !39
  %1619 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 2
  %1620 = load i64, ptr %1619, align 8, !tbaa !75
  %1621 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %1622 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %1623 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  br label %1747

1624:                                             ; preds = %1808
  %1625 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 3
  %1626 = load i64, ptr %17, align 8, !tbaa !39
  %1627 = sub i64 %1626, %1618
  %1628 = atomicrmw add ptr %1625, i64 %1627 monotonic, align 8
  %1629 = load i64, ptr %17, align 8, !tbaa !39
  %1630 = icmp ugt i64 %1629, %1617
  br i1 %1630, label %1631, label %1746

1631:                                             ; preds = %1624
  %1632 = getelementptr inbounds ptr, ptr %6, i64 1
  %1633 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %1634 = getelementptr inbounds ptr, ptr %6, i64 2
  %1635 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %1636 = getelementptr inbounds ptr, ptr %6, i64 3
  %1637 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %1638 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %1639 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %1640 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %1641 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1
  %1642 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %1643 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %1644 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i64 1, i32 2
  br label %1645

1645:                                             ; preds = %1736, %1631
  %1646 = phi i64 [ %1629, %1631 ], [ %1744, %1736 ]
  %1647 = phi i64 [ %1617, %1631 ], [ %1743, %1736 ]
  %1648 = add i64 %1647, 8
  %1649 = icmp ult i64 %1648, %1646
  %1650 = load ptr, ptr %1, align 8, !tbaa !44
  br i1 %1649, label %1651, label %1736

1651:                                             ; preds = %1645
  %1652 = getelementptr inbounds i64, ptr %1650, i64 %1648
  %1653 = load i64, ptr %1652, align 8, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #13
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #13, !noalias !99
  store ptr %7, ptr %6, align 16, !tbaa !48, !noalias !99
  store ptr %1633, ptr %1632, align 8, !tbaa !48, !noalias !99
  store ptr %1635, ptr %1634, align 16, !tbaa !48, !noalias !99
  store ptr %1637, ptr %1636, align 8, !tbaa !48, !noalias !99
  br label %1654

1654:                                             ; preds = %1654, %1651
  %1655 = phi i64 [ 0, %1651 ], [ %1666, %1654 ]
  %1656 = phi i64 [ %1653, %1651 ], [ %1665, %1654 ]
  %1657 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1655
  %1658 = load i64, ptr %1657, align 8, !tbaa !10, !noalias !99
  %1659 = shl nsw i64 -1, %1658
  %1660 = xor i64 %1659, -1
  %1661 = and i64 %1656, %1660
  %1662 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1655
  %1663 = load ptr, ptr %1662, align 8, !tbaa !48, !noalias !99
  store i64 %1661, ptr %1663, align 8, !tbaa !10
  %1664 = load i64, ptr %1657, align 8, !tbaa !10, !noalias !99
  %1665 = lshr i64 %1656, %1664
  %1666 = add nuw nsw i64 %1655, 1
  %1667 = icmp eq i64 %1666, 4
  br i1 %1667, label %1668, label %1654, !llvm.loop !49

1668:                                             ; preds = %1654
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #13, !noalias !99
  %1669 = load i64, ptr %1638, align 8, !tbaa !50
  %1670 = icmp eq i64 %1669, 0
  br i1 %1670, label %1692, label %1671

1671:                                             ; preds = %1668
  %1672 = load i64, ptr %1639, align 8, !tbaa !10
  %1673 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1672
  %1674 = load i64, ptr %1635, align 8, !tbaa !10
  %1675 = load ptr, ptr %1673, align 8, !tbaa !30
  %1676 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1672, i32 1
  %1677 = load i64, ptr %1676, align 8, !tbaa !28
  %1678 = mul i64 %1677, %1674
  %1679 = getelementptr inbounds i32, ptr %1675, i64 %1678
  %1680 = load i32, ptr %1679, align 4, !tbaa !25
  %1681 = load i64, ptr %1640, align 8, !tbaa !10
  %1682 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1681
  %1683 = load i64, ptr %1637, align 8, !tbaa !10
  %1684 = load ptr, ptr %1682, align 8, !tbaa !30
  %1685 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1681, i32 1
  %1686 = load i64, ptr %1685, align 8, !tbaa !28
  %1687 = mul i64 %1686, %1683
  %1688 = getelementptr inbounds i32, ptr %1684, i64 %1687
  %1689 = load i32, ptr %1688, align 4, !tbaa !25
  %1690 = add nsw i32 %1689, %1680
  %1691 = sext i32 %1690 to i64
  br label %1692

1692:                                             ; preds = %1671, %1668
  %1693 = phi i64 [ %1691, %1671 ], [ 0, %1668 ]
  %1694 = load ptr, ptr %1641, align 8, !tbaa !4
  %1695 = load i64, ptr %7, align 8, !tbaa !10
  %1696 = load i64, ptr %1633, align 8, !tbaa !10
  %1697 = load i64, ptr %1642, align 8, !tbaa !10
  %1698 = shl i64 %1696, %1697
  %1699 = or i64 %1698, %1695
  %1700 = load i64, ptr %1643, align 8, !tbaa !10
  %1701 = add i64 %1700, %1697
  %1702 = load i64, ptr %1644, align 8, !tbaa !11
  %1703 = lshr i64 %1702, 3
  %1704 = zext i64 %1703 to i128
  br label %1705

1705:                                             ; preds = %1720, %1692
  %1706 = phi i1 [ true, %1692 ], [ false, %1720 ]
  %1707 = phi i64 [ 0, %1692 ], [ 1, %1720 ]
  %1708 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 %1707
  %1709 = load i64, ptr %1708, align 8, !tbaa !10
  %1710 = shl i64 %1709, %1701
  %1711 = or i64 %1699, %1710
  br i1 %1670, label %1717, label %1712

1712:                                             ; preds = %1705
  %1713 = shl i64 %1711, 6
  %1714 = shl nuw nsw i64 %1707, 5
  %1715 = or i64 %1714, %1693
  %1716 = or i64 %1715, %1713
  br label %1720

1717:                                             ; preds = %1705
  %1718 = shl i64 %1711, 1
  %1719 = or i64 %1718, %1707
  br label %1720

1720:                                             ; preds = %1717, %1712
  %1721 = phi i64 [ %1716, %1712 ], [ %1719, %1717 ]
  %1722 = mul i64 %1721, -7046029254386353131
  %1723 = lshr i64 %1722, 32
  %1724 = xor i64 %1723, %1722
  %1725 = mul i64 %1724, -2960836687051489901
  %1726 = lshr i64 %1725, 29
  %1727 = xor i64 %1726, %1725
  %1728 = mul i64 %1727, -4417276706812531889
  %1729 = zext i64 %1728 to i128
  %1730 = mul nuw nsw i128 %1729, %1704
  %1731 = lshr i128 %1730, 61
  %1732 = trunc i128 %1731 to i64
  %1733 = and i64 %1732, -8
  %1734 = getelementptr inbounds i64, ptr %1694, i64 %1733
  call void @llvm.prefetch.p0(ptr %1734, i32 0, i32 2, i32 1)
  br i1 %1706, label %1705, label %1735, !llvm.loop !51

1735:                                             ; preds = %1720
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #13
  br label %1736

1736:                                             ; preds = %1735, %1645
  %1737 = getelementptr inbounds i64, ptr %1650, i64 %1647
  %1738 = load i64, ptr %1737, align 8, !tbaa !10
  %1739 = load ptr, ptr %1623, align 8, !tbaa !52
  %1740 = getelementptr inbounds i32, ptr %1739, i64 %1647
  %1741 = load i32, ptr %1740, align 4, !tbaa !25
  %1742 = zext i32 %1741 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1738, i64 noundef %1742) #12
  %1743 = add nuw i64 %1647, 1
  %1744 = load i64, ptr %17, align 8, !tbaa !39
  %1745 = icmp ult i64 %1743, %1744
  br i1 %1745, label %1645, label %1746, !llvm.loop !53

1746:                                             ; preds = %1736, %1624
  call void @llvm.lifetime.end.p0(i64 792, ptr nonnull %16) #13
  ret void

1747:                                             ; preds = %1616, %1808
  %1748 = phi i64 [ 0, %1616 ], [ %1809, %1808 ]
  %1749 = phi i64 [ %1620, %1616 ], [ %1810, %1808 ]
  %1750 = and i64 %1749, 63
  %1751 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %1750
  %1752 = load i64, ptr %1751, align 8, !tbaa !10
  %1753 = icmp eq i64 %1752, -1
  br i1 %1753, label %1808, label %1754

1754:                                             ; preds = %1747
  %1755 = getelementptr inbounds %struct.Pipe, ptr %16, i64 0, i32 1, i64 %1750
  %1756 = load i32, ptr %1755, align 4, !tbaa !25
  %1757 = add nuw i64 %1752, 1
  %1758 = mul i64 %1752, -7046029254386353131
  %1759 = lshr i64 %1758, 32
  %1760 = xor i64 %1759, %1758
  %1761 = mul i64 %1760, -2960836687051489901
  %1762 = lshr i64 %1761, 29
  %1763 = xor i64 %1762, %1761
  %1764 = mul i64 %1763, -4417276706812531889
  %1765 = zext i64 %1764 to i128
  %1766 = load i64, ptr %1622, align 8, !tbaa !11
  %1767 = lshr i64 %1766, 3
  %1768 = zext i64 %1767 to i128
  %1769 = mul nuw nsw i128 %1768, %1765
  %1770 = lshr i128 %1769, 61
  %1771 = trunc i128 %1770 to i64
  %1772 = and i64 %1771, -8
  %1773 = insertelement <8 x i64> poison, i64 %1757, i64 0
  %1774 = shufflevector <8 x i64> %1773, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1775

1775:                                             ; preds = %1795, %1754
  %1776 = phi i64 [ %1799, %1795 ], [ %1772, %1754 ]
  br label %1777

1777:                                             ; preds = %1775, %1788
  %1778 = load ptr, ptr %1621, align 8, !tbaa !4
  %1779 = getelementptr inbounds i64, ptr %1778, i64 %1776
  %1780 = load volatile <8 x i64>, ptr %1779, align 64, !tbaa !17
  %1781 = icmp eq <8 x i64> %1780, %1774
  %1782 = bitcast <8 x i1> %1781 to i8
  %1783 = icmp eq i8 %1782, 0
  br i1 %1783, label %1784, label %1808

1784:                                             ; preds = %1777
  %1785 = icmp eq <8 x i64> %1780, zeroinitializer
  %1786 = bitcast <8 x i1> %1785 to i8
  %1787 = icmp eq i8 %1786, 0
  br i1 %1787, label %1795, label %1788

1788:                                             ; preds = %1784
  %1789 = call i8 @llvm.cttz.i8(i8 %1786, i1 true), !range !18
  %1790 = zext i8 %1789 to i64
  %1791 = add i64 %1776, %1790
  %1792 = getelementptr inbounds i64, ptr %1778, i64 %1791
  %1793 = cmpxchg ptr %1792, i64 0, i64 %1757 monotonic monotonic, align 8
  %1794 = extractvalue { i64, i1 } %1793, 1
  br i1 %1794, label %1800, label %1777, !llvm.loop !19

1795:                                             ; preds = %1784
  %1796 = add i64 %1776, 8
  %1797 = load i64, ptr %1622, align 8, !tbaa !11
  %1798 = icmp eq i64 %1796, %1797
  %1799 = select i1 %1798, i64 0, i64 %1796
  br label %1775, !llvm.loop !19

1800:                                             ; preds = %1788
  %1801 = load ptr, ptr %1, align 8, !tbaa !44
  %1802 = load i64, ptr %17, align 8, !tbaa !39
  %1803 = getelementptr inbounds i64, ptr %1801, i64 %1802
  store i64 %1752, ptr %1803, align 8, !tbaa !10
  %1804 = load ptr, ptr %1623, align 8, !tbaa !52
  %1805 = load i64, ptr %17, align 8, !tbaa !39
  %1806 = add i64 %1805, 1
  store i64 %1806, ptr %17, align 8, !tbaa !39
  %1807 = getelementptr inbounds i32, ptr %1804, i64 %1805
  store i32 %1756, ptr %1807, align 4, !tbaa !25
  br label %1808

1808:                                             ; preds = %1777, %1800, %1747
  %1809 = add nuw nsw i64 %1748, 1
  %1810 = add i64 %1749, 1
  %1811 = icmp eq i64 %1809, 64
  br i1 %1811, label %1624, label %1747, !llvm.loop !102
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

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

61:                                               ; preds = %1444, %8
  %62 = icmp eq ptr %5, null
  br i1 %62, label %63, label %66

63:                                               ; preds = %61
  %64 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 4
  %65 = load i64, ptr %64, align 8, !tbaa !128
  br label %1450

66:                                               ; preds = %61
  %67 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 6
  %68 = load i64, ptr %67, align 8, !tbaa !129
  %69 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 4
  %70 = load i64, ptr %69, align 8
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i32 2
  %73 = load ptr, ptr %19, align 8
  %74 = load ptr, ptr %17, align 8
  br label %1447

75:                                               ; preds = %21, %1444
  %76 = phi i64 [ 0, %21 ], [ %1445, %1444 ]
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
  br i1 %399, label %964, label %967

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

418:                                              ; preds = %957, %400
  %419 = phi i64 [ %402, %400 ], [ %958, %957 ]
  %420 = phi i64 [ %401, %400 ], [ %959, %957 ]
  %421 = add nuw nsw i64 %403, 1
  %422 = icmp eq i64 %421, 2
  br i1 %422, label %389, label %400, !llvm.loop !78

423:                                              ; preds = %957, %409
  %424 = phi i64 [ 1, %409 ], [ %960, %957 ]
  %425 = phi i64 [ %401, %409 ], [ %959, %957 ]
  %426 = phi i64 [ %402, %409 ], [ %958, %957 ]
  %427 = icmp ugt i64 %424, 1
  br i1 %427, label %428, label %435

428:                                              ; preds = %423
  %429 = getelementptr inbounds i32, ptr %406, i64 %424
  %430 = load i32, ptr %429, align 4, !tbaa !25
  %431 = add nsw i64 %424, -1
  %432 = getelementptr inbounds i32, ptr %406, i64 %431
  %433 = load i32, ptr %432, align 4, !tbaa !25
  %434 = icmp eq i32 %430, %433
  br i1 %434, label %957, label %435

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
  br i1 %707, label %957, label %708

708:                                              ; preds = %700
  %709 = load i64, ptr %43, align 8, !tbaa !38
  br label %710

710:                                              ; preds = %708, %952
  %711 = phi i64 [ %953, %952 ], [ %709, %708 ]
  %712 = phi i64 [ %954, %952 ], [ %426, %708 ]
  %713 = phi i64 [ %955, %952 ], [ %702, %708 ]
  %714 = load ptr, ptr %34, align 8, !tbaa !63
  %715 = getelementptr inbounds %struct.Local, ptr %714, i64 %713
  %716 = and i64 %711, 2
  %717 = icmp eq i64 %716, 0
  br i1 %717, label %727, label %718

718:                                              ; preds = %710
  %719 = load i32, ptr %715, align 4, !tbaa !73
  %720 = zext i32 %719 to i64
  %721 = load i64, ptr %412, align 8, !tbaa !10
  %722 = icmp eq i64 %721, %720
  br i1 %722, label %723, label %727

723:                                              ; preds = %718
  %724 = getelementptr inbounds %struct.Local, ptr %714, i64 %713, i32 4
  %725 = load i16, ptr %724, align 2, !tbaa !69
  %726 = icmp eq i16 %725, 0
  br i1 %726, label %952, label %727

727:                                              ; preds = %723, %718, %710
  %728 = load i64, ptr %35, align 8, !tbaa !68
  %729 = load i64, ptr %416, align 8, !tbaa !10
  %730 = getelementptr inbounds %struct.Local, ptr %714, i64 %713, i32 4
  %731 = load i16, ptr %730, align 2, !tbaa !69
  %732 = icmp eq i16 %731, 0
  br i1 %732, label %828, label %733

733:                                              ; preds = %727
  %734 = load i64, ptr %413, align 8, !tbaa !10
  %735 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %734
  %736 = load ptr, ptr %735, align 8, !tbaa !30
  %737 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %734, i32 1
  %738 = load i64, ptr %737, align 8, !tbaa !28
  %739 = mul i64 %738, %729
  %740 = getelementptr inbounds i32, ptr %736, i64 %739
  %741 = load i32, ptr %740, align 4, !tbaa !25
  %742 = sext i32 %741 to i64
  %743 = load i64, ptr %36, align 8, !tbaa !70
  %744 = icmp ugt i64 %743, %742
  br i1 %744, label %768, label %760

745:                                              ; preds = %820
  %746 = load i64, ptr %413, align 8, !tbaa !10
  %747 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %746
  %748 = load ptr, ptr %747, align 8, !tbaa !30
  %749 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %746, i32 1
  %750 = load i64, ptr %749, align 8, !tbaa !28
  %751 = mul i64 %750, %821
  %752 = getelementptr inbounds i32, ptr %748, i64 %751
  %753 = load i32, ptr %752, align 4, !tbaa !25
  %754 = sext i32 %753 to i64
  %755 = load i64, ptr %36, align 8, !tbaa !70
  %756 = icmp ugt i64 %755, %754
  br i1 %756, label %768, label %757, !llvm.loop !71

757:                                              ; preds = %745
  %758 = xor i64 %771, -1
  %759 = load i64, ptr %35, align 8, !tbaa !10
  br label %760

760:                                              ; preds = %733, %757
  %761 = phi i16 [ %823, %757 ], [ %731, %733 ]
  %762 = phi i64 [ %759, %757 ], [ %728, %733 ]
  %763 = phi i64 [ %758, %757 ], [ 0, %733 ]
  %764 = phi i64 [ %821, %757 ], [ %729, %733 ]
  %765 = zext i16 %761 to i64
  %766 = add i64 %762, %765
  %767 = add i64 %766, %763
  store i64 %767, ptr %35, align 8, !tbaa !10
  br label %828

768:                                              ; preds = %733, %745
  %769 = phi i64 [ %746, %745 ], [ %734, %733 ]
  %770 = phi i64 [ %821, %745 ], [ %729, %733 ]
  %771 = phi i64 [ %822, %745 ], [ 0, %733 ]
  %772 = getelementptr inbounds %struct.Local, ptr %714, i64 %713, i32 6, i64 %771
  %773 = load i32, ptr %772, align 4, !tbaa !25
  %774 = zext i32 %773 to i64
  %775 = shl i64 %769, 62
  %776 = shl i64 %770, 31
  %777 = or i64 %776, %775
  %778 = or i64 %777, %774
  %779 = mul i64 %778, -7046029254386353131
  %780 = lshr i64 %779, 32
  %781 = xor i64 %780, %779
  %782 = mul i64 %781, -2960836687051489901
  %783 = lshr i64 %782, 29
  %784 = xor i64 %783, %782
  %785 = mul i64 %784, -4417276706812531889
  %786 = zext i64 %785 to i128
  %787 = load i64, ptr %38, align 8, !tbaa !11
  %788 = lshr i64 %787, 3
  %789 = zext i64 %788 to i128
  %790 = mul nuw nsw i128 %786, %789
  %791 = lshr i128 %790, 61
  %792 = trunc i128 %791 to i64
  %793 = and i64 %792, -8
  %794 = add i64 %778, 1
  %795 = load ptr, ptr %37, align 8, !tbaa !4
  %796 = getelementptr inbounds i64, ptr %795, i64 %793
  %797 = load atomic i64, ptr %796 acquire, align 8
  %798 = icmp eq i64 %797, %794
  br i1 %798, label %812, label %799

799:                                              ; preds = %768, %803
  %800 = phi i64 [ %810, %803 ], [ %797, %768 ]
  %801 = phi i64 [ %807, %803 ], [ %793, %768 ]
  %802 = icmp eq i64 %800, 0
  br i1 %802, label %818, label %803

803:                                              ; preds = %799
  %804 = add i64 %801, 1
  %805 = load i64, ptr %38, align 8, !tbaa !11
  %806 = icmp eq i64 %804, %805
  %807 = select i1 %806, i64 0, i64 %804
  %808 = load ptr, ptr %37, align 8, !tbaa !4
  %809 = getelementptr inbounds i64, ptr %808, i64 %807
  %810 = load atomic i64, ptr %809 acquire, align 8
  %811 = icmp eq i64 %810, %794
  br i1 %811, label %812, label %799, !llvm.loop !72

812:                                              ; preds = %803, %768
  %813 = phi i64 [ %793, %768 ], [ %807, %803 ]
  %814 = load ptr, ptr %39, align 8, !tbaa !12
  %815 = getelementptr inbounds i64, ptr %814, i64 %813
  %816 = load i64, ptr %815, align 8, !tbaa !10
  %817 = icmp eq i64 %816, -1
  br i1 %817, label %818, label %820, !prof !36

818:                                              ; preds = %799, %812
  %819 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %769, i64 noundef %770, i64 noundef %774, i64 noundef %778) #12
  br label %820

820:                                              ; preds = %818, %812
  %821 = phi i64 [ %819, %818 ], [ %816, %812 ]
  %822 = add nuw nsw i64 %771, 1
  %823 = load i16, ptr %730, align 2, !tbaa !69
  %824 = zext i16 %823 to i64
  %825 = icmp ult i64 %822, %824
  br i1 %825, label %745, label %826, !llvm.loop !71

826:                                              ; preds = %820
  %827 = load i64, ptr %35, align 8, !tbaa !68
  br label %828

828:                                              ; preds = %826, %760, %727
  %829 = phi i64 [ %767, %760 ], [ %728, %727 ], [ %827, %826 ]
  %830 = phi i64 [ %764, %760 ], [ %729, %727 ], [ %821, %826 ]
  %831 = icmp ne i64 %829, %728
  %832 = zext i1 %831 to i64
  %833 = shl nuw i64 %832, %403
  %834 = or i64 %833, %712
  %835 = load i64, ptr %40, align 8, !tbaa !10
  %836 = load i64, ptr %41, align 8, !tbaa !10
  %837 = add i64 %836, %835
  %838 = load i64, ptr %42, align 8, !tbaa !10
  %839 = add i64 %837, %838
  %840 = load i64, ptr %43, align 8, !tbaa !38
  %841 = and i64 %840, 1
  %842 = icmp eq i64 %841, 0
  br i1 %417, label %861, label %843

843:                                              ; preds = %828
  %844 = load i64, ptr %13, align 8, !tbaa !10
  %845 = load i32, ptr %715, align 4, !tbaa !73
  %846 = zext i32 %845 to i64
  %847 = shl i64 %846, %835
  %848 = shl i64 %499, %837
  %849 = shl i64 %830, %839
  %850 = or i64 %849, %848
  %851 = or i64 %850, %847
  %852 = or i64 %851, %844
  br i1 %842, label %879, label %853

853:                                              ; preds = %843
  %854 = shl i64 %844, %835
  %855 = shl i64 %830, %837
  %856 = shl i64 %499, %839
  %857 = or i64 %856, %855
  %858 = or i64 %857, %854
  %859 = or i64 %858, %846
  %860 = call i64 @llvm.umin.i64(i64 %852, i64 %859)
  br label %879

861:                                              ; preds = %828
  %862 = load i32, ptr %715, align 4, !tbaa !73
  %863 = zext i32 %862 to i64
  %864 = load i64, ptr %25, align 8, !tbaa !10
  %865 = shl i64 %864, %835
  %866 = shl i64 %830, %837
  %867 = shl i64 %499, %839
  %868 = or i64 %867, %866
  %869 = or i64 %868, %865
  %870 = or i64 %869, %863
  br i1 %842, label %879, label %871

871:                                              ; preds = %861
  %872 = shl i64 %863, %835
  %873 = shl i64 %499, %837
  %874 = shl i64 %830, %839
  %875 = or i64 %874, %873
  %876 = or i64 %875, %872
  %877 = or i64 %876, %864
  %878 = call i64 @llvm.umin.i64(i64 %870, i64 %877)
  br label %879

879:                                              ; preds = %871, %861, %853, %843
  %880 = phi i64 [ %860, %853 ], [ %852, %843 ], [ %878, %871 ], [ %870, %861 ]
  %881 = load ptr, ptr %17, align 8, !tbaa !125
  %882 = icmp eq ptr %881, null
  br i1 %882, label %883, label %885

883:                                              ; preds = %879
  %884 = load i64, ptr %23, align 8, !tbaa !128
  br label %949

885:                                              ; preds = %879
  %886 = mul i64 %880, -7046029254386353131
  %887 = lshr i64 %886, 32
  %888 = xor i64 %887, %886
  %889 = mul i64 %888, -2960836687051489901
  %890 = lshr i64 %889, 29
  %891 = xor i64 %890, %889
  %892 = mul i64 %891, -4417276706812531889
  %893 = zext i64 %892 to i128
  %894 = load i64, ptr %45, align 8, !tbaa !11
  %895 = lshr i64 %894, 3
  %896 = zext i64 %895 to i128
  %897 = mul nuw nsw i128 %896, %893
  %898 = lshr i128 %897, 61
  %899 = trunc i128 %898 to i64
  %900 = and i64 %899, -8
  %901 = load ptr, ptr %44, align 8, !tbaa !21
  %902 = getelementptr inbounds i64, ptr %901, i64 %900
  call void @llvm.prefetch.p0(ptr %902, i32 0, i32 1, i32 1)
  %903 = load ptr, ptr %19, align 8, !tbaa !127
  %904 = getelementptr inbounds i32, ptr %903, i64 %900
  call void @llvm.prefetch.p0(ptr %904, i32 0, i32 1, i32 1)
  %905 = trunc i64 %713 to i32
  %906 = load ptr, ptr %18, align 8, !tbaa !126
  %907 = load i64, ptr %23, align 8, !tbaa !128
  %908 = getelementptr inbounds i32, ptr %906, i64 %907
  store i32 %905, ptr %908, align 4, !tbaa !25
  %909 = load i64, ptr %46, align 8, !tbaa !129
  %910 = icmp ugt i64 %909, 63
  br i1 %910, label %911, label %945

911:                                              ; preds = %885
  %912 = add i64 %907, -64
  %913 = and i64 %909, 63
  %914 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %913
  %915 = load i64, ptr %914, align 8, !tbaa !10
  %916 = mul i64 %915, -7046029254386353131
  %917 = lshr i64 %916, 32
  %918 = xor i64 %917, %916
  %919 = mul i64 %918, -2960836687051489901
  %920 = lshr i64 %919, 29
  %921 = xor i64 %920, %919
  %922 = mul i64 %921, -4417276706812531889
  %923 = zext i64 %922 to i128
  %924 = mul nuw nsw i128 %923, %896
  %925 = lshr i128 %924, 61
  %926 = trunc i128 %925 to i64
  %927 = and i64 %926, -8
  %928 = add i64 %915, 1
  %929 = getelementptr inbounds i64, ptr %901, i64 %927
  %930 = load i64, ptr %929, align 8, !tbaa !10
  %931 = icmp eq i64 %930, %928
  br i1 %931, label %940, label %932

932:                                              ; preds = %911, %932
  %933 = phi i64 [ %936, %932 ], [ %927, %911 ]
  %934 = add i64 %933, 1
  %935 = icmp eq i64 %934, %894
  %936 = select i1 %935, i64 0, i64 %934
  %937 = getelementptr inbounds i64, ptr %901, i64 %936
  %938 = load i64, ptr %937, align 8, !tbaa !10
  %939 = icmp eq i64 %938, %928
  br i1 %939, label %940, label %932, !llvm.loop !133

940:                                              ; preds = %932, %911
  %941 = phi i64 [ %927, %911 ], [ %936, %932 ]
  %942 = getelementptr inbounds i32, ptr %903, i64 %941
  %943 = load i32, ptr %942, align 4, !tbaa !25
  %944 = getelementptr inbounds i32, ptr %881, i64 %912
  store i32 %943, ptr %944, align 4, !tbaa !25
  br label %945

945:                                              ; preds = %940, %885
  %946 = phi i64 [ %913, %940 ], [ %909, %885 ]
  %947 = add i64 %909, 1
  store i64 %947, ptr %46, align 8, !tbaa !129
  %948 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %946
  store i64 %880, ptr %948, align 8, !tbaa !10
  br label %949

949:                                              ; preds = %883, %945
  %950 = phi i64 [ %884, %883 ], [ %907, %945 ]
  %951 = add i64 %950, 1
  store i64 %951, ptr %23, align 8, !tbaa !128
  br label %952

952:                                              ; preds = %949, %723
  %953 = phi i64 [ %840, %949 ], [ %711, %723 ]
  %954 = phi i64 [ %834, %949 ], [ %712, %723 ]
  %955 = add nuw nsw i64 %713, 1
  %956 = icmp ult i64 %955, %706
  br i1 %956, label %710, label %957, !llvm.loop !91

957:                                              ; preds = %952, %700, %428
  %958 = phi i64 [ %426, %428 ], [ %426, %700 ], [ %954, %952 ]
  %959 = phi i64 [ %425, %428 ], [ %705, %700 ], [ %705, %952 ]
  %960 = add nuw nsw i64 %424, 1
  %961 = load i32, ptr %406, align 4, !tbaa !25
  %962 = sext i32 %961 to i64
  %963 = icmp slt i64 %424, %962
  br i1 %963, label %423, label %418, !llvm.loop !92

964:                                              ; preds = %1215, %389
  %965 = load i64, ptr %59, align 8, !tbaa !93
  %966 = icmp eq i64 %965, 0
  br i1 %966, label %1444, label %1219

967:                                              ; preds = %389, %1215
  %968 = phi i64 [ %1216, %1215 ], [ %398, %389 ]
  %969 = phi i1 [ false, %1215 ], [ true, %389 ]
  %970 = phi i64 [ 1, %1215 ], [ 0, %389 ]
  %971 = load i64, ptr %59, align 8, !tbaa !93
  %972 = icmp eq i64 %971, 0
  br i1 %972, label %980, label %973

973:                                              ; preds = %967
  %974 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 %970
  %975 = load ptr, ptr %974, align 8, !tbaa !48
  %976 = load i32, ptr %975, align 4, !tbaa !25
  %977 = sext i32 %976 to i64
  %978 = load i64, ptr %36, align 8, !tbaa !70
  %979 = icmp ule i64 %978, %977
  br label %980

980:                                              ; preds = %973, %967
  %981 = phi i1 [ false, %967 ], [ %979, %973 ]
  %982 = select i1 %397, i1 true, i1 %981
  br i1 %982, label %987, label %983

983:                                              ; preds = %980
  %984 = shl nuw nsw i64 1, %970
  %985 = and i64 %984, %419
  %986 = icmp eq i64 %985, 0
  br i1 %986, label %1215, label %987

987:                                              ; preds = %983, %980
  %988 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 %970
  %989 = load ptr, ptr %988, align 8, !tbaa !48
  %990 = load i32, ptr %989, align 4, !tbaa !25
  %991 = icmp slt i32 %990, 1
  br i1 %991, label %1215, label %992

992:                                              ; preds = %987
  %993 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 %970
  %994 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %970
  %995 = shl nuw nsw i64 %970, 32
  br label %996

996:                                              ; preds = %1207, %992
  %997 = phi i32 [ %990, %992 ], [ %1208, %1207 ]
  %998 = phi ptr [ %989, %992 ], [ %1209, %1207 ]
  %999 = phi i64 [ 1, %992 ], [ %1210, %1207 ]
  %1000 = icmp ugt i64 %999, 1
  br i1 %1000, label %1003, label %1001

1001:                                             ; preds = %996
  %1002 = add nsw i64 %999, -1
  br label %1010

1003:                                             ; preds = %996
  %1004 = getelementptr inbounds i32, ptr %998, i64 %999
  %1005 = load i32, ptr %1004, align 4, !tbaa !25
  %1006 = add nsw i64 %999, -1
  %1007 = getelementptr inbounds i32, ptr %998, i64 %1006
  %1008 = load i32, ptr %1007, align 4, !tbaa !25
  %1009 = icmp eq i32 %1005, %1008
  br i1 %1009, label %1207, label %1010

1010:                                             ; preds = %1003, %1001
  %1011 = phi i64 [ %1002, %1001 ], [ %1006, %1003 ]
  %1012 = load i64, ptr %993, align 8, !tbaa !10
  %1013 = load i64, ptr %994, align 8, !tbaa !10
  %1014 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %1013
  %1015 = load ptr, ptr %1014, align 8, !tbaa !48
  %1016 = load i64, ptr %33, align 8, !tbaa !61
  %1017 = mul i64 %1016, %1012
  %1018 = add i64 %1017, %1011
  %1019 = getelementptr inbounds i32, ptr %1015, i64 %1018
  %1020 = load atomic i32, ptr %1019 acquire, align 4
  %1021 = icmp eq i32 %1020, 0
  br i1 %1021, label %1022, label %1070, !prof !36

1022:                                             ; preds = %1010, %1022
  %1023 = cmpxchg ptr %47, i64 0, i64 1 acquire monotonic, align 8
  %1024 = extractvalue { i64, i1 } %1023, 1
  br i1 %1024, label %1025, label %1022, !llvm.loop !79

1025:                                             ; preds = %1022
  %1026 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1013
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %9) #13
  %1027 = load ptr, ptr %1026, align 8, !tbaa !30
  %1028 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1013, i32 1
  %1029 = load i64, ptr %1028, align 8, !tbaa !28
  %1030 = mul i64 %1029, %1012
  %1031 = getelementptr inbounds i32, ptr %1027, i64 %1030
  %1032 = icmp eq i64 %1029, 0
  br i1 %1032, label %1056, label %1033

1033:                                             ; preds = %1025, %1033
  %1034 = phi i64 [ %1038, %1033 ], [ 0, %1025 ]
  %1035 = getelementptr inbounds i32, ptr %1031, i64 %1034
  %1036 = load i32, ptr %1035, align 4, !tbaa !25
  %1037 = getelementptr inbounds i32, ptr %9, i64 %1034
  store i32 %1036, ptr %1037, align 4, !tbaa !25
  %1038 = add nuw i64 %1034, 1
  %1039 = icmp eq i64 %1038, %1029
  br i1 %1039, label %1040, label %1033, !llvm.loop !35

1040:                                             ; preds = %1033
  %1041 = load i32, ptr %9, align 16, !tbaa !25
  %1042 = trunc i64 %1011 to i32
  %1043 = add nsw i32 %1042, 1
  %1044 = icmp slt i32 %1043, %1041
  br i1 %1044, label %1045, label %1056

1045:                                             ; preds = %1040
  %1046 = sext i32 %1043 to i64
  br label %1047

1047:                                             ; preds = %1047, %1045
  %1048 = phi i64 [ %1046, %1045 ], [ %1049, %1047 ]
  %1049 = add nuw nsw i64 %1048, 1
  %1050 = getelementptr inbounds [17 x i32], ptr %9, i64 0, i64 %1049
  %1051 = load i32, ptr %1050, align 4, !tbaa !25
  %1052 = getelementptr inbounds [17 x i32], ptr %9, i64 0, i64 %1048
  store i32 %1051, ptr %1052, align 4, !tbaa !25
  %1053 = load i32, ptr %9, align 16, !tbaa !25
  %1054 = sext i32 %1053 to i64
  %1055 = icmp slt i64 %1049, %1054
  br i1 %1055, label %1047, label %1056, !llvm.loop !80

1056:                                             ; preds = %1047, %1040, %1025
  %1057 = phi i32 [ %1041, %1040 ], [ undef, %1025 ], [ %1053, %1047 ]
  %1058 = sext i32 %1057 to i64
  %1059 = getelementptr inbounds [17 x i32], ptr %9, i64 0, i64 %1058
  store i32 -1, ptr %1059, align 4, !tbaa !25
  %1060 = load i32, ptr %9, align 16, !tbaa !25
  %1061 = add nsw i32 %1060, -1
  store i32 %1061, ptr %9, align 16, !tbaa !25
  %1062 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1026, ptr noundef nonnull %9) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %9) #13
  %1063 = load ptr, ptr %1014, align 8, !tbaa !48
  %1064 = load i64, ptr %33, align 8, !tbaa !61
  %1065 = mul i64 %1064, %1012
  %1066 = add i64 %1065, %1011
  %1067 = getelementptr inbounds i32, ptr %1063, i64 %1066
  %1068 = trunc i64 %1062 to i32
  %1069 = add i32 %1068, 1
  store atomic i32 %1069, ptr %1067 release, align 4
  store atomic i64 0, ptr %47 release, align 8
  br label %1073

1070:                                             ; preds = %1010
  %1071 = zext i32 %1020 to i64
  %1072 = add nsw i64 %1071, -1
  br label %1073

1073:                                             ; preds = %1070, %1056
  %1074 = phi i64 [ %1062, %1056 ], [ %1072, %1070 ]
  %1075 = load i64, ptr %13, align 8, !tbaa !10
  %1076 = load i64, ptr %25, align 8, !tbaa !10
  %1077 = load i64, ptr %40, align 8, !tbaa !10
  %1078 = shl i64 %1076, %1077
  %1079 = load i64, ptr %41, align 8, !tbaa !10
  %1080 = add i64 %1079, %1077
  %1081 = load i64, ptr %42, align 8, !tbaa !10
  %1082 = add i64 %1080, %1081
  %1083 = load i64, ptr %43, align 8, !tbaa !38
  %1084 = and i64 %1083, 1
  %1085 = icmp eq i64 %1084, 0
  br i1 %969, label %1101, label %1086

1086:                                             ; preds = %1073
  %1087 = load i64, ptr %27, align 8, !tbaa !10
  %1088 = shl i64 %1087, %1080
  %1089 = shl i64 %1074, %1082
  %1090 = or i64 %1089, %1088
  %1091 = or i64 %1090, %1075
  %1092 = or i64 %1091, %1078
  br i1 %1085, label %1116, label %1093

1093:                                             ; preds = %1086
  %1094 = shl i64 %1075, %1077
  %1095 = shl i64 %1074, %1080
  %1096 = shl i64 %1087, %1082
  %1097 = or i64 %1094, %1095
  %1098 = or i64 %1097, %1096
  %1099 = or i64 %1098, %1076
  %1100 = call i64 @llvm.umin.i64(i64 %1092, i64 %1099)
  br label %1116

1101:                                             ; preds = %1073
  %1102 = load i64, ptr %29, align 8, !tbaa !10
  %1103 = shl i64 %1074, %1080
  %1104 = shl i64 %1102, %1082
  %1105 = or i64 %1103, %1104
  %1106 = or i64 %1105, %1075
  %1107 = or i64 %1106, %1078
  br i1 %1085, label %1116, label %1108

1108:                                             ; preds = %1101
  %1109 = shl i64 %1075, %1077
  %1110 = shl i64 %1102, %1080
  %1111 = shl i64 %1074, %1082
  %1112 = or i64 %1109, %1111
  %1113 = or i64 %1112, %1110
  %1114 = or i64 %1113, %1076
  %1115 = call i64 @llvm.umin.i64(i64 %1107, i64 %1114)
  br label %1116

1116:                                             ; preds = %1108, %1101, %1093, %1086
  %1117 = phi i64 [ %1100, %1093 ], [ %1092, %1086 ], [ %1115, %1108 ], [ %1107, %1101 ]
  %1118 = load ptr, ptr %988, align 8, !tbaa !48
  %1119 = getelementptr inbounds i32, ptr %1118, i64 %999
  %1120 = load i32, ptr %1119, align 4, !tbaa !25
  %1121 = sext i32 %1120 to i64
  %1122 = or i64 %995, %1121
  %1123 = load ptr, ptr %17, align 8, !tbaa !125
  %1124 = icmp eq ptr %1123, null
  br i1 %1124, label %1125, label %1127

1125:                                             ; preds = %1116
  %1126 = load i64, ptr %23, align 8, !tbaa !128
  br label %1203

1127:                                             ; preds = %1116
  %1128 = xor i64 %1122, -1
  %1129 = mul i64 %1117, -7046029254386353131
  %1130 = lshr i64 %1129, 32
  %1131 = xor i64 %1130, %1129
  %1132 = mul i64 %1131, -2960836687051489901
  %1133 = lshr i64 %1132, 29
  %1134 = xor i64 %1133, %1132
  %1135 = mul i64 %1134, -4417276706812531889
  %1136 = zext i64 %1135 to i128
  %1137 = load i64, ptr %45, align 8, !tbaa !11
  %1138 = lshr i64 %1137, 3
  %1139 = zext i64 %1138 to i128
  %1140 = mul nuw nsw i128 %1139, %1136
  %1141 = lshr i128 %1140, 61
  %1142 = trunc i128 %1141 to i64
  %1143 = and i64 %1142, -8
  %1144 = load ptr, ptr %44, align 8, !tbaa !21
  %1145 = getelementptr inbounds i64, ptr %1144, i64 %1143
  call void @llvm.prefetch.p0(ptr %1145, i32 0, i32 1, i32 1)
  %1146 = load ptr, ptr %19, align 8, !tbaa !127
  %1147 = getelementptr inbounds i32, ptr %1146, i64 %1143
  call void @llvm.prefetch.p0(ptr %1147, i32 0, i32 1, i32 1)
  %1148 = icmp slt i64 %1122, 0
  br i1 %1148, label %1157, label %1149

1149:                                             ; preds = %1127
  %1150 = load i64, ptr %51, align 8, !tbaa !81
  %1151 = lshr i64 %1122, 32
  %1152 = load i64, ptr %60, align 8, !tbaa !134
  %1153 = mul nsw i64 %1152, %1151
  %1154 = and i64 %1121, 4294967295
  %1155 = add i64 %1150, %1154
  %1156 = add i64 %1155, %1153
  br label %1157

1157:                                             ; preds = %1149, %1127
  %1158 = phi i64 [ %1156, %1149 ], [ %1128, %1127 ]
  %1159 = trunc i64 %1158 to i32
  %1160 = load ptr, ptr %18, align 8, !tbaa !126
  %1161 = load i64, ptr %23, align 8, !tbaa !128
  %1162 = getelementptr inbounds i32, ptr %1160, i64 %1161
  store i32 %1159, ptr %1162, align 4, !tbaa !25
  %1163 = load i64, ptr %46, align 8, !tbaa !129
  %1164 = icmp ugt i64 %1163, 63
  br i1 %1164, label %1165, label %1199

1165:                                             ; preds = %1157
  %1166 = add i64 %1161, -64
  %1167 = and i64 %1163, 63
  %1168 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1167
  %1169 = load i64, ptr %1168, align 8, !tbaa !10
  %1170 = mul i64 %1169, -7046029254386353131
  %1171 = lshr i64 %1170, 32
  %1172 = xor i64 %1171, %1170
  %1173 = mul i64 %1172, -2960836687051489901
  %1174 = lshr i64 %1173, 29
  %1175 = xor i64 %1174, %1173
  %1176 = mul i64 %1175, -4417276706812531889
  %1177 = zext i64 %1176 to i128
  %1178 = mul nuw nsw i128 %1177, %1139
  %1179 = lshr i128 %1178, 61
  %1180 = trunc i128 %1179 to i64
  %1181 = and i64 %1180, -8
  %1182 = add i64 %1169, 1
  %1183 = getelementptr inbounds i64, ptr %1144, i64 %1181
  %1184 = load i64, ptr %1183, align 8, !tbaa !10
  %1185 = icmp eq i64 %1184, %1182
  br i1 %1185, label %1194, label %1186

1186:                                             ; preds = %1165, %1186
  %1187 = phi i64 [ %1190, %1186 ], [ %1181, %1165 ]
  %1188 = add i64 %1187, 1
  %1189 = icmp eq i64 %1188, %1137
  %1190 = select i1 %1189, i64 0, i64 %1188
  %1191 = getelementptr inbounds i64, ptr %1144, i64 %1190
  %1192 = load i64, ptr %1191, align 8, !tbaa !10
  %1193 = icmp eq i64 %1192, %1182
  br i1 %1193, label %1194, label %1186, !llvm.loop !133

1194:                                             ; preds = %1186, %1165
  %1195 = phi i64 [ %1181, %1165 ], [ %1190, %1186 ]
  %1196 = getelementptr inbounds i32, ptr %1146, i64 %1195
  %1197 = load i32, ptr %1196, align 4, !tbaa !25
  %1198 = getelementptr inbounds i32, ptr %1123, i64 %1166
  store i32 %1197, ptr %1198, align 4, !tbaa !25
  br label %1199

1199:                                             ; preds = %1194, %1157
  %1200 = phi i64 [ %1167, %1194 ], [ %1163, %1157 ]
  %1201 = add i64 %1163, 1
  store i64 %1201, ptr %46, align 8, !tbaa !129
  %1202 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1200
  store i64 %1117, ptr %1202, align 8, !tbaa !10
  br label %1203

1203:                                             ; preds = %1125, %1199
  %1204 = phi i64 [ %1126, %1125 ], [ %1161, %1199 ]
  %1205 = add i64 %1204, 1
  store i64 %1205, ptr %23, align 8, !tbaa !128
  %1206 = load i32, ptr %1118, align 4, !tbaa !25
  br label %1207

1207:                                             ; preds = %1203, %1003
  %1208 = phi i32 [ %997, %1003 ], [ %1206, %1203 ]
  %1209 = phi ptr [ %998, %1003 ], [ %1118, %1203 ]
  %1210 = add nuw nsw i64 %999, 1
  %1211 = sext i32 %1208 to i64
  %1212 = icmp slt i64 %999, %1211
  br i1 %1212, label %996, label %1213, !llvm.loop !94

1213:                                             ; preds = %1207
  %1214 = load i64, ptr %58, align 8, !tbaa !77
  br label %1215

1215:                                             ; preds = %1213, %987, %983
  %1216 = phi i64 [ %1214, %1213 ], [ %968, %987 ], [ %968, %983 ]
  %1217 = icmp ne i64 %1216, 0
  %1218 = and i1 %969, %1217
  br i1 %1218, label %967, label %964, !llvm.loop !95

1219:                                             ; preds = %964, %1440
  %1220 = phi i64 [ %1441, %1440 ], [ %965, %964 ]
  %1221 = phi i1 [ false, %1440 ], [ true, %964 ]
  %1222 = phi i64 [ 1, %1440 ], [ 0, %964 ]
  %1223 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 %1222
  %1224 = load ptr, ptr %1223, align 8, !tbaa !48
  %1225 = load i32, ptr %1224, align 4, !tbaa !25
  %1226 = sext i32 %1225 to i64
  %1227 = load i64, ptr %36, align 8, !tbaa !70
  %1228 = icmp ule i64 %1227, %1226
  %1229 = icmp slt i32 %1225, 1
  %1230 = or i1 %1229, %1228
  br i1 %1230, label %1440, label %1231

1231:                                             ; preds = %1219
  %1232 = getelementptr inbounds %struct.State, ptr %13, i64 0, i32 1, i64 %1222
  %1233 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1222
  %1234 = shl nuw nsw i64 %1222, 32
  br label %1235

1235:                                             ; preds = %1432, %1231
  %1236 = phi i32 [ %1225, %1231 ], [ %1433, %1432 ]
  %1237 = phi ptr [ %1224, %1231 ], [ %1434, %1432 ]
  %1238 = phi i64 [ 1, %1231 ], [ %1435, %1432 ]
  %1239 = icmp ugt i64 %1238, 1
  %1240 = getelementptr inbounds i32, ptr %1237, i64 %1238
  %1241 = load i32, ptr %1240, align 4, !tbaa !25
  br i1 %1239, label %1242, label %1247

1242:                                             ; preds = %1235
  %1243 = add nsw i64 %1238, -1
  %1244 = getelementptr inbounds i32, ptr %1237, i64 %1243
  %1245 = load i32, ptr %1244, align 4, !tbaa !25
  %1246 = icmp eq i32 %1241, %1245
  br i1 %1246, label %1432, label %1247

1247:                                             ; preds = %1242, %1235
  %1248 = load i64, ptr %1232, align 8, !tbaa !10
  %1249 = sext i32 %1241 to i64
  %1250 = load i64, ptr %1233, align 8, !tbaa !10
  %1251 = shl i64 %1250, 62
  %1252 = shl i64 %1248, 31
  %1253 = or i64 %1252, %1251
  %1254 = or i64 %1253, %1249
  %1255 = mul i64 %1254, -7046029254386353131
  %1256 = lshr i64 %1255, 32
  %1257 = xor i64 %1256, %1255
  %1258 = mul i64 %1257, -2960836687051489901
  %1259 = lshr i64 %1258, 29
  %1260 = xor i64 %1259, %1258
  %1261 = mul i64 %1260, -4417276706812531889
  %1262 = zext i64 %1261 to i128
  %1263 = load i64, ptr %38, align 8, !tbaa !11
  %1264 = lshr i64 %1263, 3
  %1265 = zext i64 %1264 to i128
  %1266 = mul nuw nsw i128 %1262, %1265
  %1267 = lshr i128 %1266, 61
  %1268 = trunc i128 %1267 to i64
  %1269 = and i64 %1268, -8
  %1270 = add i64 %1254, 1
  %1271 = load ptr, ptr %37, align 8, !tbaa !4
  %1272 = getelementptr inbounds i64, ptr %1271, i64 %1269
  %1273 = load atomic i64, ptr %1272 acquire, align 8
  %1274 = icmp eq i64 %1273, %1270
  br i1 %1274, label %1288, label %1275

1275:                                             ; preds = %1247, %1279
  %1276 = phi i64 [ %1286, %1279 ], [ %1273, %1247 ]
  %1277 = phi i64 [ %1283, %1279 ], [ %1269, %1247 ]
  %1278 = icmp eq i64 %1276, 0
  br i1 %1278, label %1294, label %1279

1279:                                             ; preds = %1275
  %1280 = add i64 %1277, 1
  %1281 = load i64, ptr %38, align 8, !tbaa !11
  %1282 = icmp eq i64 %1280, %1281
  %1283 = select i1 %1282, i64 0, i64 %1280
  %1284 = load ptr, ptr %37, align 8, !tbaa !4
  %1285 = getelementptr inbounds i64, ptr %1284, i64 %1283
  %1286 = load atomic i64, ptr %1285 acquire, align 8
  %1287 = icmp eq i64 %1286, %1270
  br i1 %1287, label %1288, label %1275, !llvm.loop !72

1288:                                             ; preds = %1279, %1247
  %1289 = phi i64 [ %1269, %1247 ], [ %1283, %1279 ]
  %1290 = load ptr, ptr %39, align 8, !tbaa !12
  %1291 = getelementptr inbounds i64, ptr %1290, i64 %1289
  %1292 = load i64, ptr %1291, align 8, !tbaa !10
  %1293 = icmp eq i64 %1292, -1
  br i1 %1293, label %1294, label %1296, !prof !36

1294:                                             ; preds = %1275, %1288
  %1295 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1250, i64 noundef %1248, i64 noundef %1249, i64 noundef %1254) #12
  br label %1296

1296:                                             ; preds = %1294, %1288
  %1297 = phi i64 [ %1295, %1294 ], [ %1292, %1288 ]
  %1298 = load i64, ptr %13, align 8, !tbaa !10
  %1299 = load i64, ptr %25, align 8, !tbaa !10
  %1300 = load i64, ptr %40, align 8, !tbaa !10
  %1301 = shl i64 %1299, %1300
  %1302 = load i64, ptr %41, align 8, !tbaa !10
  %1303 = add i64 %1302, %1300
  %1304 = load i64, ptr %42, align 8, !tbaa !10
  %1305 = add i64 %1303, %1304
  %1306 = load i64, ptr %43, align 8, !tbaa !38
  %1307 = and i64 %1306, 1
  %1308 = icmp eq i64 %1307, 0
  br i1 %1221, label %1324, label %1309

1309:                                             ; preds = %1296
  %1310 = load i64, ptr %27, align 8, !tbaa !10
  %1311 = shl i64 %1310, %1303
  %1312 = shl i64 %1297, %1305
  %1313 = or i64 %1312, %1311
  %1314 = or i64 %1313, %1298
  %1315 = or i64 %1314, %1301
  br i1 %1308, label %1339, label %1316

1316:                                             ; preds = %1309
  %1317 = shl i64 %1298, %1300
  %1318 = shl i64 %1297, %1303
  %1319 = shl i64 %1310, %1305
  %1320 = or i64 %1317, %1318
  %1321 = or i64 %1320, %1319
  %1322 = or i64 %1321, %1299
  %1323 = call i64 @llvm.umin.i64(i64 %1315, i64 %1322)
  br label %1339

1324:                                             ; preds = %1296
  %1325 = load i64, ptr %29, align 8, !tbaa !10
  %1326 = shl i64 %1297, %1303
  %1327 = shl i64 %1325, %1305
  %1328 = or i64 %1326, %1327
  %1329 = or i64 %1328, %1298
  %1330 = or i64 %1329, %1301
  br i1 %1308, label %1339, label %1331

1331:                                             ; preds = %1324
  %1332 = shl i64 %1298, %1300
  %1333 = shl i64 %1325, %1303
  %1334 = shl i64 %1297, %1305
  %1335 = or i64 %1332, %1334
  %1336 = or i64 %1335, %1333
  %1337 = or i64 %1336, %1299
  %1338 = call i64 @llvm.umin.i64(i64 %1330, i64 %1337)
  br label %1339

1339:                                             ; preds = %1331, %1324, %1316, %1309
  %1340 = phi i64 [ %1323, %1316 ], [ %1315, %1309 ], [ %1338, %1331 ], [ %1330, %1324 ]
  %1341 = load ptr, ptr %1223, align 8, !tbaa !48
  %1342 = getelementptr inbounds i32, ptr %1341, i64 %1238
  %1343 = load i32, ptr %1342, align 4, !tbaa !25
  %1344 = sext i32 %1343 to i64
  %1345 = and i64 %1344, -8589934593
  %1346 = or i64 %1345, %1234
  %1347 = load ptr, ptr %17, align 8, !tbaa !125
  %1348 = icmp eq ptr %1347, null
  br i1 %1348, label %1349, label %1351

1349:                                             ; preds = %1339
  %1350 = load i64, ptr %23, align 8, !tbaa !128
  br label %1428

1351:                                             ; preds = %1339
  %1352 = xor i64 %1346, -8589934593
  %1353 = mul i64 %1340, -7046029254386353131
  %1354 = lshr i64 %1353, 32
  %1355 = xor i64 %1354, %1353
  %1356 = mul i64 %1355, -2960836687051489901
  %1357 = lshr i64 %1356, 29
  %1358 = xor i64 %1357, %1356
  %1359 = mul i64 %1358, -4417276706812531889
  %1360 = zext i64 %1359 to i128
  %1361 = load i64, ptr %45, align 8, !tbaa !11
  %1362 = lshr i64 %1361, 3
  %1363 = zext i64 %1362 to i128
  %1364 = mul nuw nsw i128 %1363, %1360
  %1365 = lshr i128 %1364, 61
  %1366 = trunc i128 %1365 to i64
  %1367 = and i64 %1366, -8
  %1368 = load ptr, ptr %44, align 8, !tbaa !21
  %1369 = getelementptr inbounds i64, ptr %1368, i64 %1367
  call void @llvm.prefetch.p0(ptr %1369, i32 0, i32 1, i32 1)
  %1370 = load ptr, ptr %19, align 8, !tbaa !127
  %1371 = getelementptr inbounds i32, ptr %1370, i64 %1367
  call void @llvm.prefetch.p0(ptr %1371, i32 0, i32 1, i32 1)
  %1372 = icmp slt i64 %1346, 0
  br i1 %1372, label %1382, label %1373

1373:                                             ; preds = %1351
  %1374 = load i64, ptr %51, align 8, !tbaa !81
  %1375 = lshr i64 %1346, 32
  %1376 = or i64 %1375, 2
  %1377 = load i64, ptr %60, align 8, !tbaa !134
  %1378 = mul nsw i64 %1377, %1376
  %1379 = and i64 %1344, 4294967295
  %1380 = add i64 %1374, %1379
  %1381 = add i64 %1380, %1378
  br label %1382

1382:                                             ; preds = %1373, %1351
  %1383 = phi i64 [ %1381, %1373 ], [ %1352, %1351 ]
  %1384 = trunc i64 %1383 to i32
  %1385 = load ptr, ptr %18, align 8, !tbaa !126
  %1386 = load i64, ptr %23, align 8, !tbaa !128
  %1387 = getelementptr inbounds i32, ptr %1385, i64 %1386
  store i32 %1384, ptr %1387, align 4, !tbaa !25
  %1388 = load i64, ptr %46, align 8, !tbaa !129
  %1389 = icmp ugt i64 %1388, 63
  br i1 %1389, label %1390, label %1424

1390:                                             ; preds = %1382
  %1391 = add i64 %1386, -64
  %1392 = and i64 %1388, 63
  %1393 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1392
  %1394 = load i64, ptr %1393, align 8, !tbaa !10
  %1395 = mul i64 %1394, -7046029254386353131
  %1396 = lshr i64 %1395, 32
  %1397 = xor i64 %1396, %1395
  %1398 = mul i64 %1397, -2960836687051489901
  %1399 = lshr i64 %1398, 29
  %1400 = xor i64 %1399, %1398
  %1401 = mul i64 %1400, -4417276706812531889
  %1402 = zext i64 %1401 to i128
  %1403 = mul nuw nsw i128 %1402, %1363
  %1404 = lshr i128 %1403, 61
  %1405 = trunc i128 %1404 to i64
  %1406 = and i64 %1405, -8
  %1407 = add i64 %1394, 1
  %1408 = getelementptr inbounds i64, ptr %1368, i64 %1406
  %1409 = load i64, ptr %1408, align 8, !tbaa !10
  %1410 = icmp eq i64 %1409, %1407
  br i1 %1410, label %1419, label %1411

1411:                                             ; preds = %1390, %1411
  %1412 = phi i64 [ %1415, %1411 ], [ %1406, %1390 ]
  %1413 = add i64 %1412, 1
  %1414 = icmp eq i64 %1413, %1361
  %1415 = select i1 %1414, i64 0, i64 %1413
  %1416 = getelementptr inbounds i64, ptr %1368, i64 %1415
  %1417 = load i64, ptr %1416, align 8, !tbaa !10
  %1418 = icmp eq i64 %1417, %1407
  br i1 %1418, label %1419, label %1411, !llvm.loop !133

1419:                                             ; preds = %1411, %1390
  %1420 = phi i64 [ %1406, %1390 ], [ %1415, %1411 ]
  %1421 = getelementptr inbounds i32, ptr %1370, i64 %1420
  %1422 = load i32, ptr %1421, align 4, !tbaa !25
  %1423 = getelementptr inbounds i32, ptr %1347, i64 %1391
  store i32 %1422, ptr %1423, align 4, !tbaa !25
  br label %1424

1424:                                             ; preds = %1419, %1382
  %1425 = phi i64 [ %1392, %1419 ], [ %1388, %1382 ]
  %1426 = add i64 %1388, 1
  store i64 %1426, ptr %46, align 8, !tbaa !129
  %1427 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1425
  store i64 %1340, ptr %1427, align 8, !tbaa !10
  br label %1428

1428:                                             ; preds = %1349, %1424
  %1429 = phi i64 [ %1350, %1349 ], [ %1386, %1424 ]
  %1430 = add i64 %1429, 1
  store i64 %1430, ptr %23, align 8, !tbaa !128
  %1431 = load i32, ptr %1341, align 4, !tbaa !25
  br label %1432

1432:                                             ; preds = %1428, %1242
  %1433 = phi i32 [ %1236, %1242 ], [ %1431, %1428 ]
  %1434 = phi ptr [ %1237, %1242 ], [ %1341, %1428 ]
  %1435 = add nuw nsw i64 %1238, 1
  %1436 = sext i32 %1433 to i64
  %1437 = icmp slt i64 %1238, %1436
  br i1 %1437, label %1235, label %1438, !llvm.loop !96

1438:                                             ; preds = %1432
  %1439 = load i64, ptr %59, align 8, !tbaa !93
  br label %1440

1440:                                             ; preds = %1438, %1219
  %1441 = phi i64 [ %1439, %1438 ], [ %1220, %1219 ]
  %1442 = icmp ne i64 %1441, 0
  %1443 = and i1 %1221, %1442
  br i1 %1443, label %1219, label %1444, !llvm.loop !97

1444:                                             ; preds = %1440, %964
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %14) #13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %13) #13
  %1445 = add nuw i64 %76, 1
  %1446 = icmp eq i64 %1445, %3
  br i1 %1446, label %61, label %75, !llvm.loop !135

1447:                                             ; preds = %66, %1487
  %1448 = phi i64 [ 0, %66 ], [ %1492, %1487 ]
  %1449 = icmp eq i64 %1448, %68
  br i1 %1449, label %1450, label %1452

1450:                                             ; preds = %1447, %1487, %63
  %1451 = phi i64 [ %65, %63 ], [ %70, %1487 ], [ %70, %1447 ]
  call void @llvm.lifetime.end.p0(i64 560, ptr nonnull %15) #13
  ret i64 %1451

1452:                                             ; preds = %1447
  %1453 = xor i64 %1448, -1
  %1454 = add i64 %70, %1453
  %1455 = add i64 %68, %1453
  %1456 = and i64 %1455, 63
  %1457 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 5, i64 %1456
  %1458 = load i64, ptr %1457, align 8, !tbaa !10
  %1459 = mul i64 %1458, -7046029254386353131
  %1460 = lshr i64 %1459, 32
  %1461 = xor i64 %1460, %1459
  %1462 = mul i64 %1461, -2960836687051489901
  %1463 = lshr i64 %1462, 29
  %1464 = xor i64 %1463, %1462
  %1465 = mul i64 %1464, -4417276706812531889
  %1466 = zext i64 %1465 to i128
  %1467 = load i64, ptr %72, align 8, !tbaa !11
  %1468 = lshr i64 %1467, 3
  %1469 = zext i64 %1468 to i128
  %1470 = mul nuw nsw i128 %1466, %1469
  %1471 = lshr i128 %1470, 61
  %1472 = trunc i128 %1471 to i64
  %1473 = and i64 %1472, -8
  %1474 = load ptr, ptr %71, align 8, !tbaa !21
  %1475 = add i64 %1458, 1
  %1476 = getelementptr inbounds i64, ptr %1474, i64 %1473
  %1477 = load i64, ptr %1476, align 8, !tbaa !10
  %1478 = icmp eq i64 %1477, %1475
  br i1 %1478, label %1487, label %1479

1479:                                             ; preds = %1452, %1479
  %1480 = phi i64 [ %1483, %1479 ], [ %1473, %1452 ]
  %1481 = add i64 %1480, 1
  %1482 = icmp eq i64 %1481, %1467
  %1483 = select i1 %1482, i64 0, i64 %1481
  %1484 = getelementptr inbounds i64, ptr %1474, i64 %1483
  %1485 = load i64, ptr %1484, align 8, !tbaa !10
  %1486 = icmp eq i64 %1485, %1475
  br i1 %1486, label %1487, label %1479, !llvm.loop !133

1487:                                             ; preds = %1479, %1452
  %1488 = phi i64 [ %1473, %1452 ], [ %1483, %1479 ]
  %1489 = getelementptr inbounds i32, ptr %73, i64 %1488
  %1490 = load i32, ptr %1489, align 4, !tbaa !25
  %1491 = getelementptr inbounds i32, ptr %74, i64 %1454
  store i32 %1490, ptr %1491, align 4, !tbaa !25
  %1492 = add nuw nsw i64 %1448, 1
  %1493 = icmp ult i64 %1448, 63
  br i1 %1493, label %1447, label %1450, !llvm.loop !136
}

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
  br i1 %14, label %1195, label %15

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

53:                                               ; preds = %15, %1190
  %54 = phi i64 [ 0, %15 ], [ %1193, %1190 ]
  %55 = load i64, ptr %12, align 8, !tbaa !42
  %56 = load i64, ptr %16, align 8, !tbaa !39
  %57 = sub i64 %55, %56
  %58 = icmp ugt i64 %57, 511
  br i1 %58, label %59, label %1195

59:                                               ; preds = %53
  %60 = load i64, ptr %13, align 8, !tbaa !137
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %1195

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
  br i1 %332, label %845, label %849

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

352:                                              ; preds = %837, %333
  %353 = phi i32 [ %334, %333 ], [ %838, %837 ]
  %354 = phi i64 [ %336, %333 ], [ %839, %837 ]
  %355 = phi i64 [ %335, %333 ], [ %840, %837 ]
  %356 = add nuw nsw i64 %337, 1
  %357 = icmp eq i64 %356, 2
  br i1 %357, label %322, label %333, !llvm.loop !78

358:                                              ; preds = %837, %343
  %359 = phi i32 [ %334, %343 ], [ %838, %837 ]
  %360 = phi i64 [ 1, %343 ], [ %841, %837 ]
  %361 = phi i64 [ %335, %343 ], [ %840, %837 ]
  %362 = phi i64 [ %336, %343 ], [ %839, %837 ]
  %363 = icmp ugt i64 %360, 1
  br i1 %363, label %364, label %371

364:                                              ; preds = %358
  %365 = getelementptr inbounds i32, ptr %340, i64 %360
  %366 = load i32, ptr %365, align 4, !tbaa !25
  %367 = add nsw i64 %360, -1
  %368 = getelementptr inbounds i32, ptr %340, i64 %367
  %369 = load i32, ptr %368, align 4, !tbaa !25
  %370 = icmp eq i32 %366, %369
  br i1 %370, label %837, label %371

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
  br i1 %643, label %837, label %644

644:                                              ; preds = %636, %832
  %645 = phi i32 [ %833, %832 ], [ %359, %636 ]
  %646 = phi i64 [ %834, %832 ], [ %362, %636 ]
  %647 = phi i64 [ %835, %832 ], [ %638, %636 ]
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
  %655 = load i64, ptr %36, align 8, !tbaa !38
  %656 = and i64 %655, 2
  %657 = icmp eq i64 %656, 0
  br i1 %657, label %667, label %658

658:                                              ; preds = %654
  %659 = load i32, ptr %649, align 4, !tbaa !73
  %660 = zext i32 %659 to i64
  %661 = load i64, ptr %346, align 8, !tbaa !10
  %662 = icmp eq i64 %661, %660
  br i1 %662, label %663, label %667

663:                                              ; preds = %658
  %664 = getelementptr inbounds %struct.Local, ptr %648, i64 %647, i32 4
  %665 = load i16, ptr %664, align 2, !tbaa !69
  %666 = icmp eq i16 %665, 0
  br i1 %666, label %832, label %667

667:                                              ; preds = %663, %658, %654
  %668 = load i64, ptr %28, align 8, !tbaa !68
  %669 = load i64, ptr %350, align 8, !tbaa !10
  %670 = getelementptr inbounds %struct.Local, ptr %648, i64 %647, i32 4
  %671 = load i16, ptr %670, align 2, !tbaa !69
  %672 = icmp eq i16 %671, 0
  br i1 %672, label %768, label %673

673:                                              ; preds = %667
  %674 = load i64, ptr %347, align 8, !tbaa !10
  %675 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %674
  %676 = load ptr, ptr %675, align 8, !tbaa !30
  %677 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %674, i32 1
  %678 = load i64, ptr %677, align 8, !tbaa !28
  %679 = mul i64 %678, %669
  %680 = getelementptr inbounds i32, ptr %676, i64 %679
  %681 = load i32, ptr %680, align 4, !tbaa !25
  %682 = sext i32 %681 to i64
  %683 = load i64, ptr %29, align 8, !tbaa !70
  %684 = icmp ugt i64 %683, %682
  br i1 %684, label %708, label %700

685:                                              ; preds = %760
  %686 = load i64, ptr %347, align 8, !tbaa !10
  %687 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %686
  %688 = load ptr, ptr %687, align 8, !tbaa !30
  %689 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %686, i32 1
  %690 = load i64, ptr %689, align 8, !tbaa !28
  %691 = mul i64 %690, %761
  %692 = getelementptr inbounds i32, ptr %688, i64 %691
  %693 = load i32, ptr %692, align 4, !tbaa !25
  %694 = sext i32 %693 to i64
  %695 = load i64, ptr %29, align 8, !tbaa !70
  %696 = icmp ugt i64 %695, %694
  br i1 %696, label %708, label %697, !llvm.loop !71

697:                                              ; preds = %685
  %698 = xor i64 %711, -1
  %699 = load i64, ptr %28, align 8, !tbaa !10
  br label %700

700:                                              ; preds = %673, %697
  %701 = phi i16 [ %763, %697 ], [ %671, %673 ]
  %702 = phi i64 [ %699, %697 ], [ %668, %673 ]
  %703 = phi i64 [ %698, %697 ], [ 0, %673 ]
  %704 = phi i64 [ %761, %697 ], [ %669, %673 ]
  %705 = zext i16 %701 to i64
  %706 = add i64 %702, %705
  %707 = add i64 %706, %703
  store i64 %707, ptr %28, align 8, !tbaa !10
  br label %768

708:                                              ; preds = %673, %685
  %709 = phi i64 [ %686, %685 ], [ %674, %673 ]
  %710 = phi i64 [ %761, %685 ], [ %669, %673 ]
  %711 = phi i64 [ %762, %685 ], [ 0, %673 ]
  %712 = getelementptr inbounds %struct.Local, ptr %648, i64 %647, i32 6, i64 %711
  %713 = load i32, ptr %712, align 4, !tbaa !25
  %714 = zext i32 %713 to i64
  %715 = shl i64 %709, 62
  %716 = shl i64 %710, 31
  %717 = or i64 %716, %715
  %718 = or i64 %717, %714
  %719 = mul i64 %718, -7046029254386353131
  %720 = lshr i64 %719, 32
  %721 = xor i64 %720, %719
  %722 = mul i64 %721, -2960836687051489901
  %723 = lshr i64 %722, 29
  %724 = xor i64 %723, %722
  %725 = mul i64 %724, -4417276706812531889
  %726 = zext i64 %725 to i128
  %727 = load i64, ptr %31, align 8, !tbaa !11
  %728 = lshr i64 %727, 3
  %729 = zext i64 %728 to i128
  %730 = mul nuw nsw i128 %726, %729
  %731 = lshr i128 %730, 61
  %732 = trunc i128 %731 to i64
  %733 = and i64 %732, -8
  %734 = add i64 %718, 1
  %735 = load ptr, ptr %30, align 8, !tbaa !4
  %736 = getelementptr inbounds i64, ptr %735, i64 %733
  %737 = load atomic i64, ptr %736 acquire, align 8
  %738 = icmp eq i64 %737, %734
  br i1 %738, label %752, label %739

739:                                              ; preds = %708, %743
  %740 = phi i64 [ %750, %743 ], [ %737, %708 ]
  %741 = phi i64 [ %747, %743 ], [ %733, %708 ]
  %742 = icmp eq i64 %740, 0
  br i1 %742, label %758, label %743

743:                                              ; preds = %739
  %744 = add i64 %741, 1
  %745 = load i64, ptr %31, align 8, !tbaa !11
  %746 = icmp eq i64 %744, %745
  %747 = select i1 %746, i64 0, i64 %744
  %748 = load ptr, ptr %30, align 8, !tbaa !4
  %749 = getelementptr inbounds i64, ptr %748, i64 %747
  %750 = load atomic i64, ptr %749 acquire, align 8
  %751 = icmp eq i64 %750, %734
  br i1 %751, label %752, label %739, !llvm.loop !72

752:                                              ; preds = %743, %708
  %753 = phi i64 [ %733, %708 ], [ %747, %743 ]
  %754 = load ptr, ptr %32, align 8, !tbaa !12
  %755 = getelementptr inbounds i64, ptr %754, i64 %753
  %756 = load i64, ptr %755, align 8, !tbaa !10
  %757 = icmp eq i64 %756, -1
  br i1 %757, label %758, label %760, !prof !36

758:                                              ; preds = %739, %752
  %759 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %709, i64 noundef %710, i64 noundef %714, i64 noundef %718) #12
  br label %760

760:                                              ; preds = %758, %752
  %761 = phi i64 [ %759, %758 ], [ %756, %752 ]
  %762 = add nuw nsw i64 %711, 1
  %763 = load i16, ptr %670, align 2, !tbaa !69
  %764 = zext i16 %763 to i64
  %765 = icmp ult i64 %762, %764
  br i1 %765, label %685, label %766, !llvm.loop !71

766:                                              ; preds = %760
  %767 = load i64, ptr %28, align 8, !tbaa !68
  br label %768

768:                                              ; preds = %766, %700, %667
  %769 = phi i64 [ %707, %700 ], [ %668, %667 ], [ %767, %766 ]
  %770 = phi i64 [ %704, %700 ], [ %669, %667 ], [ %761, %766 ]
  %771 = icmp ne i64 %769, %668
  %772 = zext i1 %771 to i64
  %773 = shl nuw i64 %772, %337
  %774 = or i64 %773, %646
  %775 = load i64, ptr %33, align 8, !tbaa !10
  %776 = load i64, ptr %34, align 8, !tbaa !10
  %777 = add i64 %776, %775
  %778 = load i64, ptr %35, align 8, !tbaa !10
  %779 = add i64 %777, %778
  %780 = load i64, ptr %36, align 8, !tbaa !38
  %781 = and i64 %780, 1
  %782 = icmp eq i64 %781, 0
  br i1 %351, label %801, label %783

783:                                              ; preds = %768
  %784 = load i64, ptr %10, align 8, !tbaa !10
  %785 = load i32, ptr %649, align 4, !tbaa !73
  %786 = zext i32 %785 to i64
  %787 = shl i64 %786, %775
  %788 = shl i64 %435, %777
  %789 = shl i64 %770, %779
  %790 = or i64 %789, %788
  %791 = or i64 %790, %787
  %792 = or i64 %791, %784
  br i1 %782, label %819, label %793

793:                                              ; preds = %783
  %794 = shl i64 %784, %775
  %795 = shl i64 %770, %777
  %796 = shl i64 %435, %779
  %797 = or i64 %796, %795
  %798 = or i64 %797, %794
  %799 = or i64 %798, %786
  %800 = call i64 @llvm.umin.i64(i64 %792, i64 %799)
  br label %819

801:                                              ; preds = %768
  %802 = load i32, ptr %649, align 4, !tbaa !73
  %803 = zext i32 %802 to i64
  %804 = load i64, ptr %18, align 8, !tbaa !10
  %805 = shl i64 %804, %775
  %806 = shl i64 %770, %777
  %807 = shl i64 %435, %779
  %808 = or i64 %807, %806
  %809 = or i64 %808, %805
  %810 = or i64 %809, %803
  br i1 %782, label %819, label %811

811:                                              ; preds = %801
  %812 = shl i64 %803, %775
  %813 = shl i64 %435, %777
  %814 = shl i64 %770, %779
  %815 = or i64 %814, %813
  %816 = or i64 %815, %812
  %817 = or i64 %816, %804
  %818 = call i64 @llvm.umin.i64(i64 %810, i64 %817)
  br label %819

819:                                              ; preds = %811, %801, %793, %783
  %820 = phi i64 [ %800, %793 ], [ %792, %783 ], [ %818, %811 ], [ %810, %801 ]
  %821 = load i64, ptr %37, align 8, !tbaa !74
  %822 = add i64 %821, 1
  store i64 %822, ptr %37, align 8, !tbaa !74
  %823 = icmp eq i64 %64, %820
  br i1 %823, label %832, label %824

824:                                              ; preds = %819
  %825 = load ptr, ptr %1, align 8, !tbaa !44
  %826 = load i64, ptr %16, align 8, !tbaa !39
  %827 = getelementptr inbounds i64, ptr %825, i64 %826
  store i64 %820, ptr %827, align 8, !tbaa !10
  %828 = load ptr, ptr %38, align 8, !tbaa !52
  %829 = load i64, ptr %16, align 8, !tbaa !39
  %830 = add i64 %829, 1
  store i64 %830, ptr %16, align 8, !tbaa !39
  %831 = getelementptr inbounds i32, ptr %828, i64 %829
  store i32 %81, ptr %831, align 4, !tbaa !25
  br label %832

832:                                              ; preds = %824, %819, %663
  %833 = phi i32 [ %645, %663 ], [ %645, %819 ], [ 1, %824 ]
  %834 = phi i64 [ %646, %663 ], [ %774, %819 ], [ %774, %824 ]
  %835 = add nuw nsw i64 %647, 1
  %836 = icmp ult i64 %835, %642
  br i1 %836, label %644, label %837, !llvm.loop !91

837:                                              ; preds = %832, %636, %364
  %838 = phi i32 [ %359, %364 ], [ %359, %636 ], [ %833, %832 ]
  %839 = phi i64 [ %362, %364 ], [ %362, %636 ], [ %834, %832 ]
  %840 = phi i64 [ %361, %364 ], [ %641, %636 ], [ %641, %832 ]
  %841 = add nuw nsw i64 %360, 1
  %842 = load i32, ptr %340, align 4, !tbaa !25
  %843 = sext i32 %842 to i64
  %844 = icmp slt i64 %360, %843
  br i1 %844, label %358, label %352, !llvm.loop !92

845:                                              ; preds = %1025, %322
  %846 = phi i32 [ %353, %322 ], [ %1026, %1025 ]
  %847 = load i64, ptr %50, align 8, !tbaa !93
  %848 = icmp eq i64 %847, 0
  br i1 %848, label %1182, label %1030

849:                                              ; preds = %322, %1025
  %850 = phi i32 [ %1026, %1025 ], [ %353, %322 ]
  %851 = phi i64 [ %1027, %1025 ], [ %331, %322 ]
  %852 = phi i1 [ false, %1025 ], [ true, %322 ]
  %853 = phi i64 [ 1, %1025 ], [ 0, %322 ]
  %854 = load i64, ptr %50, align 8, !tbaa !93
  %855 = icmp eq i64 %854, 0
  br i1 %855, label %863, label %856

856:                                              ; preds = %849
  %857 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 %853
  %858 = load ptr, ptr %857, align 8, !tbaa !48
  %859 = load i32, ptr %858, align 4, !tbaa !25
  %860 = sext i32 %859 to i64
  %861 = load i64, ptr %29, align 8, !tbaa !70
  %862 = icmp ule i64 %861, %860
  br label %863

863:                                              ; preds = %856, %849
  %864 = phi i1 [ false, %849 ], [ %862, %856 ]
  %865 = select i1 %330, i1 true, i1 %864
  br i1 %865, label %870, label %866

866:                                              ; preds = %863
  %867 = shl nuw nsw i64 1, %853
  %868 = and i64 %867, %354
  %869 = icmp eq i64 %868, 0
  br i1 %869, label %1025, label %870

870:                                              ; preds = %866, %863
  %871 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 %853
  %872 = load ptr, ptr %871, align 8, !tbaa !48
  %873 = load i32, ptr %872, align 4, !tbaa !25
  %874 = icmp slt i32 %873, 1
  br i1 %874, label %1025, label %875

875:                                              ; preds = %870
  %876 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 %853
  %877 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %853
  br label %878

878:                                              ; preds = %1016, %875
  %879 = phi i32 [ %850, %875 ], [ %1017, %1016 ]
  %880 = phi i32 [ %873, %875 ], [ %1018, %1016 ]
  %881 = phi ptr [ %872, %875 ], [ %1019, %1016 ]
  %882 = phi i64 [ 1, %875 ], [ %1020, %1016 ]
  %883 = icmp ugt i64 %882, 1
  br i1 %883, label %886, label %884

884:                                              ; preds = %878
  %885 = add nsw i64 %882, -1
  br label %893

886:                                              ; preds = %878
  %887 = getelementptr inbounds i32, ptr %881, i64 %882
  %888 = load i32, ptr %887, align 4, !tbaa !25
  %889 = add nsw i64 %882, -1
  %890 = getelementptr inbounds i32, ptr %881, i64 %889
  %891 = load i32, ptr %890, align 4, !tbaa !25
  %892 = icmp eq i32 %888, %891
  br i1 %892, label %1016, label %893

893:                                              ; preds = %886, %884
  %894 = phi i64 [ %885, %884 ], [ %889, %886 ]
  %895 = load i64, ptr %876, align 8, !tbaa !10
  %896 = load i64, ptr %877, align 8, !tbaa !10
  %897 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i64 %896
  %898 = load ptr, ptr %897, align 8, !tbaa !48
  %899 = load i64, ptr %26, align 8, !tbaa !61
  %900 = mul i64 %899, %895
  %901 = add i64 %900, %894
  %902 = getelementptr inbounds i32, ptr %898, i64 %901
  %903 = load atomic i32, ptr %902 acquire, align 4
  %904 = icmp eq i32 %903, 0
  br i1 %904, label %905, label %953, !prof !36

905:                                              ; preds = %893, %905
  %906 = cmpxchg ptr %39, i64 0, i64 1 acquire monotonic, align 8
  %907 = extractvalue { i64, i1 } %906, 1
  br i1 %907, label %908, label %905, !llvm.loop !79

908:                                              ; preds = %905
  %909 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %896
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %6) #13
  %910 = load ptr, ptr %909, align 8, !tbaa !30
  %911 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %896, i32 1
  %912 = load i64, ptr %911, align 8, !tbaa !28
  %913 = mul i64 %912, %895
  %914 = getelementptr inbounds i32, ptr %910, i64 %913
  %915 = icmp eq i64 %912, 0
  br i1 %915, label %939, label %916

916:                                              ; preds = %908, %916
  %917 = phi i64 [ %921, %916 ], [ 0, %908 ]
  %918 = getelementptr inbounds i32, ptr %914, i64 %917
  %919 = load i32, ptr %918, align 4, !tbaa !25
  %920 = getelementptr inbounds i32, ptr %6, i64 %917
  store i32 %919, ptr %920, align 4, !tbaa !25
  %921 = add nuw i64 %917, 1
  %922 = icmp eq i64 %921, %912
  br i1 %922, label %923, label %916, !llvm.loop !35

923:                                              ; preds = %916
  %924 = load i32, ptr %6, align 16, !tbaa !25
  %925 = trunc i64 %894 to i32
  %926 = add nsw i32 %925, 1
  %927 = icmp slt i32 %926, %924
  br i1 %927, label %928, label %939

928:                                              ; preds = %923
  %929 = sext i32 %926 to i64
  br label %930

930:                                              ; preds = %930, %928
  %931 = phi i64 [ %929, %928 ], [ %932, %930 ]
  %932 = add nuw nsw i64 %931, 1
  %933 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %932
  %934 = load i32, ptr %933, align 4, !tbaa !25
  %935 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %931
  store i32 %934, ptr %935, align 4, !tbaa !25
  %936 = load i32, ptr %6, align 16, !tbaa !25
  %937 = sext i32 %936 to i64
  %938 = icmp slt i64 %932, %937
  br i1 %938, label %930, label %939, !llvm.loop !80

939:                                              ; preds = %930, %923, %908
  %940 = phi i32 [ %924, %923 ], [ undef, %908 ], [ %936, %930 ]
  %941 = sext i32 %940 to i64
  %942 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %941
  store i32 -1, ptr %942, align 4, !tbaa !25
  %943 = load i32, ptr %6, align 16, !tbaa !25
  %944 = add nsw i32 %943, -1
  store i32 %944, ptr %6, align 16, !tbaa !25
  %945 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %909, ptr noundef nonnull %6) #12
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %6) #13
  %946 = load ptr, ptr %897, align 8, !tbaa !48
  %947 = load i64, ptr %26, align 8, !tbaa !61
  %948 = mul i64 %947, %895
  %949 = add i64 %948, %894
  %950 = getelementptr inbounds i32, ptr %946, i64 %949
  %951 = trunc i64 %945 to i32
  %952 = add i32 %951, 1
  store atomic i32 %952, ptr %950 release, align 4
  store atomic i64 0, ptr %39 release, align 8
  br label %956

953:                                              ; preds = %893
  %954 = zext i32 %903 to i64
  %955 = add nsw i64 %954, -1
  br label %956

956:                                              ; preds = %953, %939
  %957 = phi i64 [ %945, %939 ], [ %955, %953 ]
  %958 = load i64, ptr %10, align 8, !tbaa !10
  %959 = load i64, ptr %18, align 8, !tbaa !10
  %960 = load i64, ptr %33, align 8, !tbaa !10
  %961 = shl i64 %959, %960
  %962 = load i64, ptr %34, align 8, !tbaa !10
  %963 = add i64 %962, %960
  %964 = load i64, ptr %35, align 8, !tbaa !10
  %965 = add i64 %963, %964
  %966 = load i64, ptr %36, align 8, !tbaa !38
  %967 = and i64 %966, 1
  %968 = icmp eq i64 %967, 0
  br i1 %852, label %984, label %969

969:                                              ; preds = %956
  %970 = load i64, ptr %20, align 8, !tbaa !10
  %971 = shl i64 %970, %963
  %972 = shl i64 %957, %965
  %973 = or i64 %972, %971
  %974 = or i64 %973, %958
  %975 = or i64 %974, %961
  br i1 %968, label %999, label %976

976:                                              ; preds = %969
  %977 = shl i64 %958, %960
  %978 = shl i64 %957, %963
  %979 = shl i64 %970, %965
  %980 = or i64 %977, %978
  %981 = or i64 %980, %979
  %982 = or i64 %981, %959
  %983 = call i64 @llvm.umin.i64(i64 %975, i64 %982)
  br label %999

984:                                              ; preds = %956
  %985 = load i64, ptr %22, align 8, !tbaa !10
  %986 = shl i64 %957, %963
  %987 = shl i64 %985, %965
  %988 = or i64 %986, %987
  %989 = or i64 %988, %958
  %990 = or i64 %989, %961
  br i1 %968, label %999, label %991

991:                                              ; preds = %984
  %992 = shl i64 %958, %960
  %993 = shl i64 %985, %963
  %994 = shl i64 %957, %965
  %995 = or i64 %992, %994
  %996 = or i64 %995, %993
  %997 = or i64 %996, %959
  %998 = call i64 @llvm.umin.i64(i64 %990, i64 %997)
  br label %999

999:                                              ; preds = %991, %984, %976, %969
  %1000 = phi i64 [ %983, %976 ], [ %975, %969 ], [ %998, %991 ], [ %990, %984 ]
  %1001 = load ptr, ptr %871, align 8, !tbaa !48
  %1002 = load i64, ptr %37, align 8, !tbaa !74
  %1003 = add i64 %1002, 1
  store i64 %1003, ptr %37, align 8, !tbaa !74
  %1004 = icmp eq i64 %64, %1000
  br i1 %1004, label %1013, label %1005

1005:                                             ; preds = %999
  %1006 = load ptr, ptr %1, align 8, !tbaa !44
  %1007 = load i64, ptr %16, align 8, !tbaa !39
  %1008 = getelementptr inbounds i64, ptr %1006, i64 %1007
  store i64 %1000, ptr %1008, align 8, !tbaa !10
  %1009 = load ptr, ptr %38, align 8, !tbaa !52
  %1010 = load i64, ptr %16, align 8, !tbaa !39
  %1011 = add i64 %1010, 1
  store i64 %1011, ptr %16, align 8, !tbaa !39
  %1012 = getelementptr inbounds i32, ptr %1009, i64 %1010
  store i32 %81, ptr %1012, align 4, !tbaa !25
  br label %1013

1013:                                             ; preds = %999, %1005
  %1014 = phi i32 [ %879, %999 ], [ 1, %1005 ]
  %1015 = load i32, ptr %1001, align 4, !tbaa !25
  br label %1016

1016:                                             ; preds = %1013, %886
  %1017 = phi i32 [ %879, %886 ], [ %1014, %1013 ]
  %1018 = phi i32 [ %880, %886 ], [ %1015, %1013 ]
  %1019 = phi ptr [ %881, %886 ], [ %1001, %1013 ]
  %1020 = add nuw nsw i64 %882, 1
  %1021 = sext i32 %1018 to i64
  %1022 = icmp slt i64 %882, %1021
  br i1 %1022, label %878, label %1023, !llvm.loop !94

1023:                                             ; preds = %1016
  %1024 = load i64, ptr %49, align 8, !tbaa !77
  br label %1025

1025:                                             ; preds = %1023, %870, %866
  %1026 = phi i32 [ %850, %870 ], [ %1017, %1023 ], [ %850, %866 ]
  %1027 = phi i64 [ %851, %870 ], [ %1024, %1023 ], [ %851, %866 ]
  %1028 = icmp ne i64 %1027, 0
  %1029 = and i1 %852, %1028
  br i1 %1029, label %849, label %845, !llvm.loop !95

1030:                                             ; preds = %845, %1177
  %1031 = phi i32 [ %1178, %1177 ], [ %846, %845 ]
  %1032 = phi i64 [ %1179, %1177 ], [ %847, %845 ]
  %1033 = phi i1 [ false, %1177 ], [ true, %845 ]
  %1034 = phi i64 [ 1, %1177 ], [ 0, %845 ]
  %1035 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 %1034
  %1036 = load ptr, ptr %1035, align 8, !tbaa !48
  %1037 = load i32, ptr %1036, align 4, !tbaa !25
  %1038 = sext i32 %1037 to i64
  %1039 = load i64, ptr %29, align 8, !tbaa !70
  %1040 = icmp ule i64 %1039, %1038
  %1041 = icmp slt i32 %1037, 1
  %1042 = or i1 %1041, %1040
  br i1 %1042, label %1177, label %1043

1043:                                             ; preds = %1030
  %1044 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 %1034
  %1045 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1034
  br label %1046

1046:                                             ; preds = %1168, %1043
  %1047 = phi i32 [ %1031, %1043 ], [ %1169, %1168 ]
  %1048 = phi i32 [ %1037, %1043 ], [ %1170, %1168 ]
  %1049 = phi ptr [ %1036, %1043 ], [ %1171, %1168 ]
  %1050 = phi i64 [ 1, %1043 ], [ %1172, %1168 ]
  %1051 = icmp ugt i64 %1050, 1
  %1052 = getelementptr inbounds i32, ptr %1049, i64 %1050
  %1053 = load i32, ptr %1052, align 4, !tbaa !25
  br i1 %1051, label %1054, label %1059

1054:                                             ; preds = %1046
  %1055 = add nsw i64 %1050, -1
  %1056 = getelementptr inbounds i32, ptr %1049, i64 %1055
  %1057 = load i32, ptr %1056, align 4, !tbaa !25
  %1058 = icmp eq i32 %1053, %1057
  br i1 %1058, label %1168, label %1059

1059:                                             ; preds = %1054, %1046
  %1060 = load i64, ptr %1044, align 8, !tbaa !10
  %1061 = sext i32 %1053 to i64
  %1062 = load i64, ptr %1045, align 8, !tbaa !10
  %1063 = shl i64 %1062, 62
  %1064 = shl i64 %1060, 31
  %1065 = or i64 %1064, %1063
  %1066 = or i64 %1065, %1061
  %1067 = mul i64 %1066, -7046029254386353131
  %1068 = lshr i64 %1067, 32
  %1069 = xor i64 %1068, %1067
  %1070 = mul i64 %1069, -2960836687051489901
  %1071 = lshr i64 %1070, 29
  %1072 = xor i64 %1071, %1070
  %1073 = mul i64 %1072, -4417276706812531889
  %1074 = zext i64 %1073 to i128
  %1075 = load i64, ptr %31, align 8, !tbaa !11
  %1076 = lshr i64 %1075, 3
  %1077 = zext i64 %1076 to i128
  %1078 = mul nuw nsw i128 %1074, %1077
  %1079 = lshr i128 %1078, 61
  %1080 = trunc i128 %1079 to i64
  %1081 = and i64 %1080, -8
  %1082 = add i64 %1066, 1
  %1083 = load ptr, ptr %30, align 8, !tbaa !4
  %1084 = getelementptr inbounds i64, ptr %1083, i64 %1081
  %1085 = load atomic i64, ptr %1084 acquire, align 8
  %1086 = icmp eq i64 %1085, %1082
  br i1 %1086, label %1100, label %1087

1087:                                             ; preds = %1059, %1091
  %1088 = phi i64 [ %1098, %1091 ], [ %1085, %1059 ]
  %1089 = phi i64 [ %1095, %1091 ], [ %1081, %1059 ]
  %1090 = icmp eq i64 %1088, 0
  br i1 %1090, label %1106, label %1091

1091:                                             ; preds = %1087
  %1092 = add i64 %1089, 1
  %1093 = load i64, ptr %31, align 8, !tbaa !11
  %1094 = icmp eq i64 %1092, %1093
  %1095 = select i1 %1094, i64 0, i64 %1092
  %1096 = load ptr, ptr %30, align 8, !tbaa !4
  %1097 = getelementptr inbounds i64, ptr %1096, i64 %1095
  %1098 = load atomic i64, ptr %1097 acquire, align 8
  %1099 = icmp eq i64 %1098, %1082
  br i1 %1099, label %1100, label %1087, !llvm.loop !72

1100:                                             ; preds = %1091, %1059
  %1101 = phi i64 [ %1081, %1059 ], [ %1095, %1091 ]
  %1102 = load ptr, ptr %32, align 8, !tbaa !12
  %1103 = getelementptr inbounds i64, ptr %1102, i64 %1101
  %1104 = load i64, ptr %1103, align 8, !tbaa !10
  %1105 = icmp eq i64 %1104, -1
  br i1 %1105, label %1106, label %1108, !prof !36

1106:                                             ; preds = %1087, %1100
  %1107 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1062, i64 noundef %1060, i64 noundef %1061, i64 noundef %1066) #12
  br label %1108

1108:                                             ; preds = %1106, %1100
  %1109 = phi i64 [ %1107, %1106 ], [ %1104, %1100 ]
  %1110 = load i64, ptr %10, align 8, !tbaa !10
  %1111 = load i64, ptr %18, align 8, !tbaa !10
  %1112 = load i64, ptr %33, align 8, !tbaa !10
  %1113 = shl i64 %1111, %1112
  %1114 = load i64, ptr %34, align 8, !tbaa !10
  %1115 = add i64 %1114, %1112
  %1116 = load i64, ptr %35, align 8, !tbaa !10
  %1117 = add i64 %1115, %1116
  %1118 = load i64, ptr %36, align 8, !tbaa !38
  %1119 = and i64 %1118, 1
  %1120 = icmp eq i64 %1119, 0
  br i1 %1033, label %1136, label %1121

1121:                                             ; preds = %1108
  %1122 = load i64, ptr %20, align 8, !tbaa !10
  %1123 = shl i64 %1122, %1115
  %1124 = shl i64 %1109, %1117
  %1125 = or i64 %1124, %1123
  %1126 = or i64 %1125, %1110
  %1127 = or i64 %1126, %1113
  br i1 %1120, label %1151, label %1128

1128:                                             ; preds = %1121
  %1129 = shl i64 %1110, %1112
  %1130 = shl i64 %1109, %1115
  %1131 = shl i64 %1122, %1117
  %1132 = or i64 %1129, %1130
  %1133 = or i64 %1132, %1131
  %1134 = or i64 %1133, %1111
  %1135 = call i64 @llvm.umin.i64(i64 %1127, i64 %1134)
  br label %1151

1136:                                             ; preds = %1108
  %1137 = load i64, ptr %22, align 8, !tbaa !10
  %1138 = shl i64 %1109, %1115
  %1139 = shl i64 %1137, %1117
  %1140 = or i64 %1138, %1139
  %1141 = or i64 %1140, %1110
  %1142 = or i64 %1141, %1113
  br i1 %1120, label %1151, label %1143

1143:                                             ; preds = %1136
  %1144 = shl i64 %1110, %1112
  %1145 = shl i64 %1137, %1115
  %1146 = shl i64 %1109, %1117
  %1147 = or i64 %1144, %1146
  %1148 = or i64 %1147, %1145
  %1149 = or i64 %1148, %1111
  %1150 = call i64 @llvm.umin.i64(i64 %1142, i64 %1149)
  br label %1151

1151:                                             ; preds = %1143, %1136, %1128, %1121
  %1152 = phi i64 [ %1135, %1128 ], [ %1127, %1121 ], [ %1150, %1143 ], [ %1142, %1136 ]
  %1153 = load ptr, ptr %1035, align 8, !tbaa !48
  %1154 = load i64, ptr %37, align 8, !tbaa !74
  %1155 = add i64 %1154, 1
  store i64 %1155, ptr %37, align 8, !tbaa !74
  %1156 = icmp eq i64 %64, %1152
  br i1 %1156, label %1165, label %1157

1157:                                             ; preds = %1151
  %1158 = load ptr, ptr %1, align 8, !tbaa !44
  %1159 = load i64, ptr %16, align 8, !tbaa !39
  %1160 = getelementptr inbounds i64, ptr %1158, i64 %1159
  store i64 %1152, ptr %1160, align 8, !tbaa !10
  %1161 = load ptr, ptr %38, align 8, !tbaa !52
  %1162 = load i64, ptr %16, align 8, !tbaa !39
  %1163 = add i64 %1162, 1
  store i64 %1163, ptr %16, align 8, !tbaa !39
  %1164 = getelementptr inbounds i32, ptr %1161, i64 %1162
  store i32 %81, ptr %1164, align 4, !tbaa !25
  br label %1165

1165:                                             ; preds = %1151, %1157
  %1166 = phi i32 [ %1047, %1151 ], [ 1, %1157 ]
  %1167 = load i32, ptr %1153, align 4, !tbaa !25
  br label %1168

1168:                                             ; preds = %1165, %1054
  %1169 = phi i32 [ %1047, %1054 ], [ %1166, %1165 ]
  %1170 = phi i32 [ %1048, %1054 ], [ %1167, %1165 ]
  %1171 = phi ptr [ %1049, %1054 ], [ %1153, %1165 ]
  %1172 = add nuw nsw i64 %1050, 1
  %1173 = sext i32 %1170 to i64
  %1174 = icmp slt i64 %1050, %1173
  br i1 %1174, label %1046, label %1175, !llvm.loop !96

1175:                                             ; preds = %1168
  %1176 = load i64, ptr %50, align 8, !tbaa !93
  br label %1177

1177:                                             ; preds = %1175, %1030
  %1178 = phi i32 [ %1031, %1030 ], [ %1169, %1175 ]
  %1179 = phi i64 [ %1032, %1030 ], [ %1176, %1175 ]
  %1180 = icmp ne i64 %1179, 0
  %1181 = and i1 %1033, %1180
  br i1 %1181, label %1030, label %1182, !llvm.loop !97

1182:                                             ; preds = %1177, %845
  %1183 = phi i32 [ %846, %845 ], [ %1178, %1177 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #13
  %1184 = icmp eq i32 %1183, 0
  br i1 %1184, label %1185, label %1190

1185:                                             ; preds = %1182
  %1186 = load i64, ptr %51, align 8, !tbaa !10
  %1187 = icmp eq i64 %1186, 0
  br i1 %1187, label %1190, label %1188

1188:                                             ; preds = %1185
  %1189 = load i64, ptr %63, align 8, !tbaa !10
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1189, i64 noundef %65) #12
  br label %1190

1190:                                             ; preds = %1188, %1185, %1182
  %1191 = load i64, ptr %52, align 8, !tbaa !43
  %1192 = add i64 %1191, 1
  store i64 %1192, ptr %52, align 8, !tbaa !43
  %1193 = add nuw i64 %54, 1
  %1194 = icmp eq i64 %1193, %3
  br i1 %1194, label %1195, label %53, !llvm.loop !141

1195:                                             ; preds = %59, %1190, %53, %5
  %1196 = phi i64 [ 0, %5 ], [ %54, %53 ], [ %3, %1190 ], [ %54, %59 ]
  ret i64 %1196
}

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

declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #9

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

declare void @llvm.prefetch.p0(ptr nocapture readonly, i32 immarg, i32 immarg, i32 immarg) #10

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

declare i64 @llvm.umin.i64(i64, i64) #11

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
